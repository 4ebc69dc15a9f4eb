package club.bashgah.engine.doorless;

record NoDoor() {}
