/** The rule of a segment: a sealed tree, its meaning over facts, and its reading in words. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine.language", "engine.money", "segmentation.rhythm"})
package club.bashgah.segmentation.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
