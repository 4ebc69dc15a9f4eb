@NullMarked
package club.bashgah.campaigns.sending.batch;

import org.jspecify.annotations.NullMarked;
