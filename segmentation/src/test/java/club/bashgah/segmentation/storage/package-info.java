@NullMarked
package club.bashgah.segmentation.storage;

import org.jspecify.annotations.NullMarked;
