@NullMarked
package club.bashgah.deviceingest.device.mongo;

import org.jspecify.annotations.NullMarked;
