/** Spring Batch on JDBC, the one place where it is set up. */
@NullMarked
package club.bashgah.ops.storage.batch;

import org.jspecify.annotations.NullMarked;
