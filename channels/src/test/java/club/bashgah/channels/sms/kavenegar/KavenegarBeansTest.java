package club.bashgah.channels.sms.kavenegar;

import static club.bashgah.channels.message.SampleMessages.messages;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.channels.line.InMemoryLines;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.message.Credit;
import club.bashgah.channels.message.Gateway;
import club.bashgah.channels.message.StatusLookup;
import club.bashgah.channels.receipt.Webhook;
import club.bashgah.channels.reply.Inbox;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.ComponentScan;

@ExtendWith(OutputCaptureExtension.class)
class KavenegarBeansTest {

    private static final String KEY = "6A5B4C3D2E1F";

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(Scanned.class)
            .withBean(Lines.class, KavenegarBeansTest::lines)
            .withBean(Clock.class, Clock::systemUTC)
            .withPropertyValues("bashgah.kavenegar.key=" + KEY, "bashgah.kavenegar.base-url=http://localhost:1");

    @ComponentScan(basePackageClasses = KavenegarGateway.class)
    static class Scanned {}

    @Test
    void everyPortIsServed() {
        context.run(beans -> assertThat(beans)
                .hasSingleBean(Gateway.class)
                .hasSingleBean(StatusLookup.class)
                .hasSingleBean(Inbox.class)
                .hasSingleBean(Webhook.class)
                .hasSingleBean(Credit.class));
    }

    @Test
    void theKeyIsNeitherLoggedNorTold(CapturedOutput output) {
        context.run(beans -> {
            var results = beans.getBean(Gateway.class).send(messages(1, 2));

            assertThat(results.toString()).doesNotContain(KEY);
            assertThat(beans.getBean(KavenegarSettings.class).toString()).doesNotContain(KEY);
        });
        assertThat(output.getAll()).doesNotContain(KEY);
    }

    @Test
    void aMissingKeyStopsTheStartAndIsNamed() {
        context.withPropertyValues("bashgah.kavenegar.key=")
                .run(beans -> assertThat(beans.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("bashgah.kavenegar.key is empty"));
    }

    private static Lines lines() {
        var lines = new InMemoryLines();
        lines.keep(SandboxJoined.LINE);
        return lines;
    }
}
