@NullMarked
package club.bashgah.ops.health.mongo;

import org.jspecify.annotations.NullMarked;
