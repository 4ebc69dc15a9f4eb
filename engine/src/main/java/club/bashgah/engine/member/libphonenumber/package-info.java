@NullMarked
package club.bashgah.engine.member.libphonenumber;

import org.jspecify.annotations.NullMarked;
