/** The runnable application: the rooms are put together here and nowhere else. */
@NullMarked
package club.bashgah;

import org.jspecify.annotations.NullMarked;
