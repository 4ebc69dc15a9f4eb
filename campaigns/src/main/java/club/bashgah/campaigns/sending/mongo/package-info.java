@NullMarked
package club.bashgah.campaigns.sending.mongo;

import org.jspecify.annotations.NullMarked;
