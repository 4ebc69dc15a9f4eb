@NullMarked
package club.bashgah.channels.line.mongo;

import org.jspecify.annotations.NullMarked;
