@NullMarked
package club.bashgah.campaigns.schedule.quartz;

import org.jspecify.annotations.NullMarked;
