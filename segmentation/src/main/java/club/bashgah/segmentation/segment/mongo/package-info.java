@NullMarked
package club.bashgah.segmentation.segment.mongo;

import org.jspecify.annotations.NullMarked;
