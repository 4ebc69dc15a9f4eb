package club.bashgah.ops.opening;

import club.bashgah.campaigns.eligibility.FrequencyCap;
import club.bashgah.deviceingest.device.DeviceQuota;
import club.bashgah.engine.club.Club;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings in force until the club has its own, how much its devices may report, and how often it writes. */
@Configuration(proxyBeanMethods = false)
class OpeningBeans {

    @Bean
    Club presetClub(OpeningSettings settings) {
        return new FirstClub(settings).club();
    }

    @Bean
    FrequencyCap frequencyCap() {
        return FrequencyCap.USUAL;
    }

    @Bean
    DeviceQuota deviceQuota() {
        return DeviceQuota.STANDARD;
    }
}
