package club.bashgah.engine.member;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.consent.Evidence;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.store.StoreId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds joinings that read as English: {@code aJoining().by("+989123456789").named("مریم", "احمدی").build()}. */
public final class Joinings {

    public static final Instant AT = Instant.parse("2026-11-22T08:30:00Z");
    public static final Evidence EVIDENCE = new Evidence(AT, "device/till-1", "with your number you join our club");

    private @Nullable PhoneNumber phone;
    private @Nullable EmailAddress email;
    private @Nullable String externalId;
    private @Nullable String card;
    private @Nullable PersonName name;
    private @Nullable Language language;
    private @Nullable Birthday birthday;
    private @Nullable StoreId store;
    private Set<Purpose> grants = EnumSet.allOf(Purpose.class);
    private Evidence evidence = EVIDENCE;
    private boolean welcomed = true;

    /** Of somebody who wants to hear from the club; say what she is known by. */
    public static Joinings aJoining() {
        return new Joinings();
    }

    /** The mobile number with this ordinal, {@code +989120000000} and up. */
    public static PhoneNumber phone(int ordinal) {
        return new PhoneNumber("+98912%07d".formatted(ordinal));
    }

    public Joinings by(PhoneNumber number) {
        phone = number;
        return this;
    }

    public Joinings by(String e164) {
        return by(new PhoneNumber(e164));
    }

    public Joinings by(EmailAddress address) {
        email = address;
        return this;
    }

    public Joinings byExternalId(String id) {
        externalId = id;
        return this;
    }

    public Joinings byCard(String number) {
        card = number;
        return this;
    }

    public Joinings named(String first, String last) {
        name = new PersonName(first, last);
        return this;
    }

    public Joinings speaking(Language chosen) {
        language = chosen;
        return this;
    }

    public Joinings bornOn(Birthday day) {
        birthday = day;
        return this;
    }

    public Joinings in(String storeId) {
        store = new StoreId(storeId);
        return this;
    }

    public Joinings granting(Purpose... purposes) {
        grants = Set.of(purposes);
        return this;
    }

    public Joinings at(Instant instant) {
        evidence = new Evidence(instant, evidence.source(), evidence.wording());
        return this;
    }

    public Joinings unwelcomed() {
        welcomed = false;
        return this;
    }

    public Joining build() {
        return new Joining(phone, email, externalId, card, name, language, birthday, store, grants, evidence, welcomed);
    }
}
