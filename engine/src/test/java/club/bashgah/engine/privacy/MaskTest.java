package club.bashgah.engine.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.member.EmailAddress;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.InMemoryMembers;
import club.bashgah.engine.member.Joinings;
import club.bashgah.engine.member.PersonName;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.storage.Stored;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MaskTest {

    private static final PhoneNumber PHONE = new PhoneNumber("+989123456789");
    private static final EmailAddress EMAIL = new EmailAddress("maryam@example.org");
    private static final PersonName NAME = new PersonName("Maryam", "Ahmadi");
    private static final Birthday BIRTHDAY = new Birthday(ClubCalendar.JALALI, 2, 14, 1370);

    @ParameterizedTest
    @CsvSource({
        "09123456789, 0912•••6789",
        "+989123456789, +9891•••6789",
        "9123456789, 9123•••6789",
        "912345678, •••",
        "+12345678, •••",
        "'', •••"
    })
    void aNumberShowsItsBeginningAndItsEnd(String number, String masked) {
        assertThat(Mask.number(number)).isEqualTo(masked);
    }

    @Test
    void anAddressShowsItsFirstLetterAndItsDomain() {
        assertThat(Mask.email("maryam@example.org")).isEqualTo("m•••@example.org");
        assertThat(Mask.email("nonsense")).isEqualTo("•••");
    }

    @Test
    void aNameShowsItsFirstLetter() {
        assertThat(Mask.text("مریم")).isEqualTo("م•••");
        assertThat(Mask.text("")).isEmpty();
    }

    static List<Object> personalValues() {
        var joining = Joinings.aJoining()
                .by(PHONE)
                .by(EMAIL)
                .byCard("6037991234567890")
                .byExternalId("crm-4711")
                .named("Maryam", "Ahmadi")
                .bornOn(BIRTHDAY)
                .build();
        var members = new InMemoryMembers();
        var member = members.find(members.enrol(joining).member()).orElseThrow();
        return List.of(
                PHONE,
                EMAIL,
                NAME,
                BIRTHDAY,
                Identity.of(PHONE),
                Identity.of(EMAIL),
                Identity.card("6037991234567890"),
                Recipient.sms(PHONE.e164()),
                joining,
                member,
                new Stored(new Document("_id", "m1").append("phone", PHONE.e164())));
    }

    @ParameterizedTest
    @MethodSource("personalValues")
    void whatIsPersonalPrintsMasked(Object personal) {
        assertThat(personal.toString())
                .doesNotContain("9123456789", "maryam@", "aryam", "hmadi", "6037991234567890", "crm-4711", "1370");
    }

    @Test
    void whatIsPersonalIsMaskedWithinATextOfOthers() {
        assertThat(Mask.within("no answer for +989123456789, 09123456789 and maryam@example.com in 30000 ms"))
                .isEqualTo("no answer for +9891•••6789, 0912•••6789 and m•••@example.com in 30000 ms");
    }

    @Test
    void idsStayAsTheyAre() {
        assertThat(Mask.within("message 01HV9123456789 of 2026-1122334455"))
                .isEqualTo("message 01HV9123456789 of 2026-1122334455");
    }

    @Test
    void theSecretIsHidden() {
        assertThat(Hashes.OPEN).hasToString("KeyedHash[<hidden>]");
    }
}
