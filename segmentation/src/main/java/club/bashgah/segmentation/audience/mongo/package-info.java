@NullMarked
package club.bashgah.segmentation.audience.mongo;

import org.jspecify.annotations.NullMarked;
