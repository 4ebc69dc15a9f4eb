@NullMarked
package club.bashgah.ops.embedded;

import org.jspecify.annotations.NullMarked;
