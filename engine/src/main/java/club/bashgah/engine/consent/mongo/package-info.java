@NullMarked
package club.bashgah.engine.consent.mongo;

import org.jspecify.annotations.NullMarked;
