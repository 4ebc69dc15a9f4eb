package club.bashgah.ops.running;

import club.bashgah.campaigns.sending.FinishingSends;
import club.bashgah.campaigns.sending.StartingSends;
import club.bashgah.channels.message.NodeName;
import club.bashgah.channels.message.Resolving;
import club.bashgah.channels.receipt.ReceivingReceipts;
import club.bashgah.channels.reply.PollingInboxes;
import club.bashgah.deviceingest.importing.ImportingFiles;
import club.bashgah.engine.consequence.CarryingOut;
import club.bashgah.segmentation.build.BuildingSegments;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done again and again, and how often. */
@Configuration(proxyBeanMethods = false)
class Regularly {

    private static final Duration SOON = Duration.ofMillis(200);

    /**
     * On the embedded storage, which lets in one process only, a restarted one goes on under its old name with what it
     * held; nodes that share a MongoDB wait for one another's leases.
     */
    @Bean
    NodeName nodeName(@Value("${bashgah.storage.mongodb-uri}") String mongodbUri) {
        return new NodeName(mongodbUri.isEmpty() ? "only" : "node-" + UUID.randomUUID());
    }

    @Bean
    Round consequences(CarryingOut carryingOut) {
        return Round.of("consequences", () -> carryingOut.carryOutDue() > 0 ? Duration.ZERO : SOON);
    }

    @Bean
    Round unknownMessages(Resolving resolving) {
        return Round.of("unknown-messages", () -> resolving.runOnce() > 0 ? SOON : Duration.ofSeconds(1));
    }

    @Bean
    Round earlyReceipts(ReceivingReceipts receiving) {
        return Round.of("early-receipts", () -> receiving.runOnce() > 0 ? SOON : Duration.ofSeconds(5));
    }

    @Bean
    Round inboxes(PollingInboxes polling, InboxSettings settings) {
        return Round.of("inboxes", () -> {
            polling.runOnce();
            return settings.every();
        });
    }

    @Bean
    Round endedSends(FinishingSends finishing) {
        return Round.of("ended-sends", () -> {
            finishing.finishSettled();
            return Duration.ofSeconds(1);
        });
    }

    @Bean
    Round imports(ImportingFiles importing) {
        return Round.of("imports", () -> importing.runDue() > 0 ? SOON : Duration.ofSeconds(1));
    }

    @Bean
    Round interruptedBuilds(BuildingSegments building) {
        return Round.of("interrupted-builds", () -> {
            building.resume();
            return Duration.ofMinutes(1);
        });
    }

    @Bean
    Round interruptedPreparations(StartingSends starting) {
        return Round.of("interrupted-preparations", () -> {
            starting.goOn();
            return Duration.ofSeconds(10);
        });
    }
}
