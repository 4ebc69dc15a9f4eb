@NullMarked
package club.bashgah.deviceingest.importing.mongo;

import org.jspecify.annotations.NullMarked;
