package house.broken.left;

import house.broken.right.Neighbour;

record ReachesOver(Neighbour neighbour) {}
