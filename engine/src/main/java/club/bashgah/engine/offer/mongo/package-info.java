@NullMarked
package club.bashgah.engine.offer.mongo;

import org.jspecify.annotations.NullMarked;
