@NullMarked
package club.bashgah.engine.store.mongo;

import org.jspecify.annotations.NullMarked;
