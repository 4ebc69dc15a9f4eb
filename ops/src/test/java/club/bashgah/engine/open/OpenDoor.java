package club.bashgah.engine.open;

record OpenDoor() {}
