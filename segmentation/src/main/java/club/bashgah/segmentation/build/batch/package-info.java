@NullMarked
package club.bashgah.segmentation.build.batch;

import org.jspecify.annotations.NullMarked;
