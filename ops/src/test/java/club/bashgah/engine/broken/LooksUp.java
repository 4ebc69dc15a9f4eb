package club.bashgah.engine.broken;

import club.bashgah.channels.line.Line;

record LooksUp(Line line) {}
