package club.bashgah.deviceingest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.offer.Gain;
import club.bashgah.engine.offer.Offer;
import club.bashgah.engine.offer.OfferId;
import club.bashgah.engine.privacy.Hashes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CapturingNumbersTest {

    private static final String TYPED = "۰۹۱۲ ۳۴۵ ۶۷۸۹";

    private final AShop shop = new AShop();

    @Test
    void aNewNumberIsAMemberWithAVisitAndAWelcomeToCome() {
        var answer = taken(report("1", TYPED, null));
        assertThat(answer.fresh()).isTrue();
        assertThat(shop.visits.of(answer.member(), 10)).hasSize(1);
        assertThat(shop.facts.due(Members.SOURCE, "welcome", shop.clock.instant(), 10))
                .hasSize(1);
    }

    @Test
    void theDevicesWordingIsTheEvidenceOfHerYes() {
        taken(report("1", TYPED, null));
        var standing = shop.consents.of(Recipient.sms("+989123456789").key(Hashes.OPEN));
        assertThat(standing.grants()).containsOnlyKeys(Purpose.SERVICE, Purpose.PROMOTION);
        assertThat(standing.grants().values()).containsOnly(shop.till.evidence(shop.clock.instant()));
    }

    @Test
    void theSameCaptureTwiceChangesNothingAndGetsTheSameAnswer() {
        var first = taken(report("1", TYPED, null));
        shop.clock.goOn(Duration.ofHours(3));
        var second = taken(report("1", TYPED, null));
        assertThat(second).isEqualTo(first);
        assertThat(shop.members.count()).isOne();
        assertThat(shop.visits.count()).isOne();
    }

    @Test
    void withoutAnIdTheNumberAndTheMinuteAreTheCapture() {
        var first = taken(report(null, TYPED, shop.clock.instant()));
        var time = shop.clock.instant();
        shop.clock.goOn(Duration.ofHours(3));
        assertThat(taken(report(null, "+98 912 345 6789", time)).key()).isEqualTo(first.key());
        assertThat(taken(report(null, TYPED, time.plusSeconds(60))).key()).isNotEqualTo(first.key());
    }

    @Test
    void aNumberSeenAgainIsKnownAndAnotherVisit() {
        taken(report("1", TYPED, null));
        shop.clock.goOn(Duration.ofDays(1));
        var again = taken(report("2", TYPED, null));
        assertThat(again.fresh()).isFalse();
        assertThat(shop.visits.of(again.member(), 10)).hasSize(2);
    }

    @Test
    void anUnreadableNumberIsRefusedAndKept() {
        var answer = shop.capturing.capture(shop.till, report("1", "0912", null));
        assertThat(answer).isEqualTo(new CaptureAnswer.Refused(answer.key(), PhoneNumbers.Reason.TOO_SHORT));
        assertThat(shop.captures.find(answer.key()).orElseThrow().typed()).isEqualTo("0912");
        assertThat(shop.members.count()).isZero();
    }

    @Test
    void whatACrashLeftKeptIsTakenLater() {
        var capture = new Capture(
                new CaptureKey("till-1/id/1"),
                shop.till.id(),
                shop.till.store(),
                CaptureReport.Kind.TYPED,
                TYPED,
                new PhoneNumbers.Reading.Read(new PhoneNumber("+989123456789")),
                null,
                shop.clock.instant(),
                null);
        shop.captures.keep(capture);
        assertThat(shop.carryingOut.carryOutDue()).isOne();
        assertThat(shop.members.count()).isOne();
        assertThat(taken(report("1", TYPED, null)).fresh()).isTrue();
    }

    @Test
    void whatWasTakenLeavesNothingToDo() {
        taken(report("1", TYPED, null));
        assertThat(shop.carryingOut.carryOutDue()).isZero();
    }

    @Test
    void theServersTimeCountsWhenTheDevicesIsMoreThanADayBehindOrAhead() {
        var now = shop.clock.instant();
        assertThat(atOf(now.minus(Duration.ofDays(1)))).isEqualTo(now.minus(Duration.ofDays(1)));
        assertThat(atOf(now.minus(Duration.ofDays(1)).minusMillis(1))).isEqualTo(now);
        assertThat(atOf(now.plusSeconds(1))).isEqualTo(now);
    }

    @Test
    void theDevicesTimeIsKeptBesideTheServers() {
        var wrong = Instant.parse("2000-01-01T00:00:00Z");
        var key = taken(report("1", TYPED, wrong)).key();
        var capture = shop.captures.find(key).orElseThrow();
        assertThat(List.of(capture.serverTime(), wrong)).containsExactly(shop.clock.instant(), capture.deviceTime());
    }

    @Test
    void herOpenVouchersAreInTheAnswer() {
        var member = taken(report("1", TYPED, null)).member();
        var now = shop.clock.instant();
        var offer = new OfferId("tea");
        shop.offers.open(
                new Offer(offer, "چای", new Gain.FreeItem("چای"), null, now, now.plus(Duration.ofDays(1)), "TEA"));
        shop.offers.claim(offer, member, now);
        assertThat(taken(report("2", TYPED, null)).open()).hasSize(1);
        shop.clock.goOn(Duration.ofDays(1));
        assertThat(taken(report("3", TYPED, null)).open()).isEmpty();
    }

    @Test
    void aBatchIsAnsweredInOrder() {
        var answers = shop.capturing.captureAll(
                shop.till, List.of(report("1", TYPED, null), report("2", "x", null), report("3", TYPED, null)));
        assertThat(answers)
                .extracting(answer -> answer instanceof CaptureAnswer.Taken)
                .containsExactly(true, false, true);
    }

    @Test
    void numbersDoNotPrint() {
        var report = report("1", "09123456789", null);
        var capture = shop.captures.find(taken(report).key()).orElseThrow();
        assertThat(report.toString() + capture + capture.key()).doesNotContain("3456");
    }

    private Instant atOf(Instant deviceTime) {
        var key = taken(report(null, TYPED, deviceTime)).key();
        return shop.captures.find(key).orElseThrow().at();
    }

    private CaptureAnswer.Taken taken(CaptureReport report) {
        return (CaptureAnswer.Taken) shop.capturing.capture(shop.till, report);
    }

    private static CaptureReport report(@Nullable String id, String typed, @Nullable Instant time) {
        return new CaptureReport(id, typed, CaptureReport.Kind.TYPED, time);
    }
}
