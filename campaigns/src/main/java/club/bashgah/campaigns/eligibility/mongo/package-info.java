@NullMarked
package club.bashgah.campaigns.eligibility.mongo;

import org.jspecify.annotations.NullMarked;
