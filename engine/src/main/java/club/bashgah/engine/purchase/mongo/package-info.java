@NullMarked
package club.bashgah.engine.purchase.mongo;

import org.jspecify.annotations.NullMarked;
