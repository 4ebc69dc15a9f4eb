@NullMarked
package club.bashgah.engine.club.mongo;

import org.jspecify.annotations.NullMarked;
