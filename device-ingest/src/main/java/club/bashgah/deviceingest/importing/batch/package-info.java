@NullMarked
package club.bashgah.deviceingest.importing.batch;

import org.jspecify.annotations.NullMarked;
