@NullMarked
package club.bashgah.engine.member.mongo;

import org.jspecify.annotations.NullMarked;
