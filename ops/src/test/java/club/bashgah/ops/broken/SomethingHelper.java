package club.bashgah.ops.broken;

record SomethingHelper() {}
