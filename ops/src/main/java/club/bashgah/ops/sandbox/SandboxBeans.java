package club.bashgah.ops.sandbox;

import club.bashgah.channels.sandbox.SandboxOperator;
import club.bashgah.channels.sandbox.SandboxSettings;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The pretend operator, where it is the one spoken to. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "bashgah.kavenegar.key", havingValue = "sandbox")
class SandboxBeans {

    @Bean
    SandboxOperator sandboxOperator(
            @Value("${bashgah.storage.data}") Path data, Clock clock, SandboxSettings settings) {
        return new SandboxOperator(data.resolve("sandbox"), clock, settings);
    }

    @Bean
    SandboxPort sandboxPort(SandboxOperator operator, @Value("${bashgah.sandbox.port}") int port) {
        return new SandboxPort(operator, port);
    }

    @Bean
    SandboxReceipts sandboxReceipts(SandboxOperator operator, Environment environment) {
        return new SandboxReceipts(operator, environment);
    }
}
