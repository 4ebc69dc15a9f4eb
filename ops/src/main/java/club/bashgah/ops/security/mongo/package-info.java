@NullMarked
package club.bashgah.ops.security.mongo;

import org.jspecify.annotations.NullMarked;
