package club.bashgah.campaigns.journey;

import static club.bashgah.engine.member.Joinings.aJoining;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.campaigns.AClub;
import club.bashgah.channels.message.MessageState;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.member.Joinings;
import org.junit.jupiter.api.Test;

class WelcomingMembersTest {

    private final AClub club = new AClub();

    @Test
    void aMemberIsWelcomedOnceInHerLanguage() {
        var sara = club.enrol(aJoining().by(Joinings.phone(1)).named("Sara", "").speaking(Language.ENGLISH));

        club.welcoming.carryOut(sara.value());
        club.welcoming.carryOut(sara.value());

        assertThat(club.messages(sara)).hasSize(1);
        var welcome = club.messages(sara).getFirst();
        assertThat(welcome.id()).hasToString("journey/welcome/" + sara + "/1");
        assertThat(welcome.text()).startsWith("Hi Sara! Welcome to باشگاه نارنج.");
        assertThat(welcome.purpose()).isEqualTo(Purpose.SERVICE);
    }

    @Test
    void withoutANameTheGreetingIsLeftOut() {
        var nameless = club.enrol(aJoining().by(Joinings.phone(1)));

        club.welcoming.carryOut(nameless.value());

        assertThat(club.messages(nameless).getFirst().text()).startsWith("به باشگاه نارنج خوش آمدی.");
    }

    @Test
    void whoDidNotSayYesIsNotWelcomedAndTheReasonIsKept() {
        var unasked = club.enrol(aJoining().by(Joinings.phone(1)).granting());

        club.welcoming.carryOut(unasked.value());

        var kept = club.messages(unasked).getFirst();
        assertThat(kept.state()).isEqualTo(MessageState.SKIPPED);
        assertThat(kept.reason()).isEqualTo("CONSENT_UNKNOWN: SERVICE");
    }
}
