@NullMarked
package club.bashgah.channels.receipt.mongo;

import org.jspecify.annotations.NullMarked;
