@NullMarked
package club.bashgah.ops.api.mongo;

import org.jspecify.annotations.NullMarked;
