@NullMarked
package club.bashgah.engine.consequence.mongo;

import org.jspecify.annotations.NullMarked;
