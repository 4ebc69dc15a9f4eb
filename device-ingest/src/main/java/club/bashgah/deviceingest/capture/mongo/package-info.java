@NullMarked
package club.bashgah.deviceingest.capture.mongo;

import org.jspecify.annotations.NullMarked;
