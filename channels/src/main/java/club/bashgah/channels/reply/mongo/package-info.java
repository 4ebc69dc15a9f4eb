@NullMarked
package club.bashgah.channels.reply.mongo;

import org.jspecify.annotations.NullMarked;
