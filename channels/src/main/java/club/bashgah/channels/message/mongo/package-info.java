@NullMarked
package club.bashgah.channels.message.mongo;

import org.jspecify.annotations.NullMarked;
