package club.bashgah.ops.console;

import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.campaign.InMemoryCampaigns;
import club.bashgah.campaigns.campaign.InMemoryKeywords;
import club.bashgah.campaigns.campaign.Keywords;
import club.bashgah.campaigns.schedule.Alarms;
import club.bashgah.campaigns.schedule.InMemoryAlarms;
import club.bashgah.campaigns.sending.InMemorySends;
import club.bashgah.campaigns.sending.Preparation;
import club.bashgah.campaigns.sending.Sends;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.line.SomeLines;
import club.bashgah.channels.message.Blocks;
import club.bashgah.channels.message.Halts;
import club.bashgah.channels.message.InMemoryBlocks;
import club.bashgah.channels.message.InMemoryHalts;
import club.bashgah.channels.message.InMemoryMessages;
import club.bashgah.channels.message.InMemoryNumbers;
import club.bashgah.channels.message.Messages;
import club.bashgah.channels.message.NodeName;
import club.bashgah.channels.message.Numbers;
import club.bashgah.channels.reply.InMemoryReplies;
import club.bashgah.channels.reply.Replies;
import club.bashgah.channels.sandbox.SandboxOperator;
import club.bashgah.channels.sandbox.SandboxSettings;
import club.bashgah.channels.template.InMemoryKeptTemplates;
import club.bashgah.channels.template.KeptTemplates;
import club.bashgah.deviceingest.capture.Captures;
import club.bashgah.deviceingest.capture.InMemoryCaptures;
import club.bashgah.deviceingest.device.DeviceQuota;
import club.bashgah.deviceingest.device.Devices;
import club.bashgah.deviceingest.device.InMemoryDevices;
import club.bashgah.deviceingest.importing.Imports;
import club.bashgah.deviceingest.importing.InMemoryImports;
import club.bashgah.deviceingest.importing.InMemoryRefusals;
import club.bashgah.deviceingest.importing.Refusals;
import club.bashgah.deviceingest.importing.RunningImports;
import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.club.InMemoryClubs;
import club.bashgah.engine.club.SomeClub;
import club.bashgah.engine.consent.Consents;
import club.bashgah.engine.consent.InMemoryConsents;
import club.bashgah.engine.consequence.InMemoryPendingFacts;
import club.bashgah.engine.member.InMemoryMembers;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.offer.InMemoryOffers;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.privacy.Hashes;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.purchase.InMemoryPurchases;
import club.bashgah.engine.purchase.InMemoryVisits;
import club.bashgah.engine.purchase.Purchases;
import club.bashgah.engine.purchase.Visits;
import club.bashgah.engine.store.InMemoryStores;
import club.bashgah.engine.store.Store;
import club.bashgah.engine.store.StoreId;
import club.bashgah.engine.store.Stores;
import club.bashgah.engine.usecase.UseCase;
import club.bashgah.ops.api.InMemoryKeptAnswers;
import club.bashgah.ops.api.KeptAnswers;
import club.bashgah.ops.health.StorageFaults;
import club.bashgah.ops.security.ApiKeys;
import club.bashgah.ops.security.InMemoryApiKeys;
import club.bashgah.ops.security.InMemoryLoginTries;
import club.bashgah.ops.security.InMemoryUsers;
import club.bashgah.ops.security.LoginTries;
import club.bashgah.ops.security.Users;
import club.bashgah.ops.storage.StorageSettings;
import club.bashgah.segmentation.audience.Audiences;
import club.bashgah.segmentation.audience.InMemoryAudiences;
import club.bashgah.segmentation.build.BuildRuns;
import club.bashgah.segmentation.segment.InMemorySegments;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * Pages and API over storage in memory: every page, endpoint and use case is the real one. Not found by scanning, so
 * that the application's own tests never meet it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration"
        })
@ComponentScan(
        basePackages = "club.bashgah",
        includeFilters = @ComponentScan.Filter(UseCase.class),
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "club\\.bashgah\\.Bashgah",
                            ".*\\.(mongo|batch|quartz|kavenegar|broken)\\..*",
                            "club\\.bashgah\\.ops\\.(?!api|console|health|security|wording)[a-z]+\\..*",
                            ".*(Test|IT)(\\$.*)?"
                        }))
public class AShopOnTheWeb {

    /** Sunday, 1 Azar 1405, 13:30 in Tehran. */
    public static final SettableClock CLOCK = SettableClock.at("2026-11-22T10:00:00Z");

    @Bean
    SettableClock clock() {
        return CLOCK;
    }

    @Bean
    KeyedHash keyedHash() {
        return Hashes.OPEN;
    }

    @Bean
    StorageFaults storageFaults() {
        return failure -> failure instanceof java.io.UncheckedIOException;
    }

    @Bean
    Clubs clubs() {
        return new InMemoryClubs(SomeClub.iranian(), CLOCK);
    }

    @Bean
    InMemoryPendingFacts pendingFacts() {
        return new InMemoryPendingFacts(_ -> List.of(), CLOCK);
    }

    @Bean
    Members members(InMemoryPendingFacts facts) {
        return new InMemoryMembers(facts);
    }

    @Bean
    Captures captures(InMemoryPendingFacts facts) {
        return new InMemoryCaptures(facts);
    }

    @Bean
    Replies replies(InMemoryPendingFacts facts) {
        return new InMemoryReplies(facts);
    }

    @Bean
    Stores stores() {
        var stores = new InMemoryStores();
        stores.keep(new Store(new StoreId("main"), "ونک"));
        return stores;
    }

    @Bean
    Lines lines() {
        return SomeLines.kept();
    }

    @Bean
    Blocks blocks() {
        return new InMemoryBlocks();
    }

    @Bean
    Halts halts() {
        return new InMemoryHalts();
    }

    @Bean
    Numbers numbers() {
        return new InMemoryNumbers();
    }

    @Bean
    NodeName nodeName() {
        return new NodeName("here");
    }

    @Bean
    SandboxOperator sandboxOperator() throws IOException {
        return new SandboxOperator(Files.createTempDirectory("sandbox"), CLOCK, SandboxSettings.standard());
    }

    @Bean
    StorageSettings storageSettings() throws IOException {
        return new StorageSettings(Files.createTempDirectory("shop"), "", "bashgah");
    }

    @Bean
    DeviceQuota deviceQuota() {
        return DeviceQuota.STANDARD;
    }

    @Bean
    BuildRuns buildRuns() {
        return _ -> {};
    }

    @Bean
    RunningImports runningImports() {
        return (_, _) -> {};
    }

    @Bean
    Preparation preparation() {
        return _ -> {};
    }

    @Bean
    Purchases purchases() {
        return new InMemoryPurchases();
    }

    @Bean
    Visits visits() {
        return new InMemoryVisits();
    }

    @Bean
    Consents consents() {
        return new InMemoryConsents();
    }

    @Bean
    Offers offers() {
        return new InMemoryOffers();
    }

    @Bean
    InMemorySegments inMemorySegments() {
        return new InMemorySegments();
    }

    @Bean
    Messages messages() {
        return new InMemoryMessages();
    }

    @Bean
    KeptTemplates keptTemplates() {
        return new InMemoryKeptTemplates();
    }

    @Bean
    Imports imports() {
        return new InMemoryImports();
    }

    @Bean
    Refusals refusals() {
        return new InMemoryRefusals();
    }

    @Bean
    Devices devices() {
        return new InMemoryDevices();
    }

    @Bean
    Keywords keywords() {
        return new InMemoryKeywords();
    }

    @Bean
    Campaigns campaigns() {
        return new InMemoryCampaigns();
    }

    @Bean
    Sends sends() {
        return new InMemorySends();
    }

    @Bean
    Alarms alarms() {
        return new InMemoryAlarms();
    }

    @Bean
    Users users() {
        return new InMemoryUsers();
    }

    @Bean
    ApiKeys apiKeys() {
        return new InMemoryApiKeys();
    }

    @Bean
    LoginTries loginTries() {
        return new InMemoryLoginTries();
    }

    @Bean
    KeptAnswers keptAnswers() {
        return new InMemoryKeptAnswers();
    }

    @Bean
    Audiences audiences(InMemorySegments segments) {
        return new InMemoryAudiences(segments);
    }
}
