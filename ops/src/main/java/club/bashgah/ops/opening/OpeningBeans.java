package club.bashgah.ops.opening;

import club.bashgah.deviceingest.device.DeviceQuota;
import club.bashgah.engine.club.Club;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings in force until the club has its own, and how much its devices may report. */
@Configuration(proxyBeanMethods = false)
class OpeningBeans {

    @Bean
    Club presetClub(OpeningSettings settings) {
        return new FirstClub(settings).club();
    }

    @Bean
    DeviceQuota deviceQuota() {
        return DeviceQuota.STANDARD;
    }
}
