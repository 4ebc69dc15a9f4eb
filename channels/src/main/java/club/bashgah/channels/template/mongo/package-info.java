@NullMarked
package club.bashgah.channels.template.mongo;

import org.jspecify.annotations.NullMarked;
