package club.bashgah.channels.reply;

import club.bashgah.channels.message.Draft;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.Origin;
import club.bashgah.channels.message.Outbox;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.privacy.KeyedHash;
import club.bashgah.engine.usecase.UseCase;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells a member that her stop or start was heard: once, without advertising, over the line she wrote to, in her
 * language, else the club's, else English. A language is a file {@code confirmations_<code>.properties} beside this
 * class.
 */
@UseCase
public final class Confirming {

    private static final String STEP = "confirmation";

    private final Outbox outbox;
    private final Members members;
    private final Clubs clubs;
    private final KeyedHash hash;
    private final Map<Language, Properties> texts = new ConcurrentHashMap<>();

    public Confirming(Outbox outbox, Members members, Clubs clubs, KeyedHash hash) {
        this.outbox = outbox;
        this.members = members;
        this.clubs = clubs;
        this.hash = hash;
    }

    void confirm(Keyword keyword, Reply reply) {
        var number = number(reply.from());
        if (number.isEmpty()) {
            return;
        }
        var member = members.findBy(Identity.of(number.get()));
        var origin = new Origin(Origin.Kind.REPLY, reply.id());
        var draft = new Draft(
                MessageId.of(origin, reply.from().key(hash), STEP),
                origin,
                member.map(Member::id).orElse(null),
                reply.from(),
                Purpose.SERVICE,
                reply.line(),
                true,
                text(keyword, member),
                reply.receivedAt(),
                null,
                null);
        outbox.leave(List.of(draft));
    }

    /** Empty where nobody can be answered: a name instead of a number, or a short code. */
    private static Optional<PhoneNumber> number(Recipient from) {
        return from.channel() == Channel.SMS && from.address().matches("\\+[1-9][0-9]{6,14}")
                ? Optional.of(new PhoneNumber(from.address()))
                : Optional.empty();
    }

    private String text(Keyword keyword, Optional<Member> member) {
        var club = clubs.current();
        var name = keyword.name().toLowerCase(Locale.ROOT);
        return member.map(Member::language)
                .flatMap(language -> worded(language, name))
                .or(() -> worded(club.language(), name))
                .or(() -> worded(Language.ENGLISH, name))
                .orElseThrow()
                .replace("{club}", club.name());
    }

    private Optional<String> worded(Language language, String name) {
        return Optional.ofNullable(
                texts.computeIfAbsent(language, Confirming::read).getProperty(name));
    }

    private static Properties read(Language language) {
        var properties = new Properties();
        try (var file = Confirming.class.getResourceAsStream("confirmations_" + language + ".properties")) {
            if (file != null) {
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("the confirmations in %s cannot be read".formatted(language), e);
        }
    }
}
