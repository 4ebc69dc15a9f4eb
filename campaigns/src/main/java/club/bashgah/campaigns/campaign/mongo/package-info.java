@NullMarked
package club.bashgah.campaigns.campaign.mongo;

import org.jspecify.annotations.NullMarked;
