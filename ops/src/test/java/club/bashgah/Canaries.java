package club.bashgah;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.member.EmailAddress;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.PersonName;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.money.Currency;
import club.bashgah.engine.offer.VoucherCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Made-up personal data and secrets, and instances of any type that hold them wherever they can. */
final class Canaries {

    static final String PHONE = "+989121234567";
    private static final String EMAIL = "zahra.mohammadi@example.com";
    private static final String SECRET = "canary-0123456789-abcdefghijklmnopq";
    private static final PersonName NAME = new PersonName("زهرا", "محمدی");

    /** What must not be found in print, or a part of it. */
    static final List<String> ALL = List.of("9121234567", "zahra", "0123456789", "زهرا", "محمدی");

    private static final Set<Class<?>> PERSONAL =
            Set.of(PhoneNumber.class, EmailAddress.class, PersonName.class, Recipient.class, Identity.class);

    /** Types of components that tell when they are so named. */
    private static final Set<Class<?>> MAY_TELL =
            Set.of(String.class, List.class, Map.class, Document.class, JsonNode.class, Object.class);

    /** Strings, and what is made of strings, so named are personal or secret wherever they stand. */
    private static final Set<String> TELLING = Set.of(
            "address",
            "body",
            "callbackSecret",
            "card",
            "cells",
            "document",
            "e164",
            "email",
            "end",
            "entries",
            "externalId",
            "from",
            "key",
            "keyHash",
            "mongodbUri",
            "password",
            "passwordHash",
            "phone",
            "receptor",
            "recipient",
            "secret",
            "start",
            "starts",
            "text",
            "typed",
            "values");

    /** Types whose components are named like secrets and are none. */
    private static final Set<String> HARMLESS = Set.of(
            "club.bashgah.campaigns.eligibility.Decision$Refused",
            "club.bashgah.campaigns.eligibility.Terms",
            "club.bashgah.ops.api.PurchaseApi$Told",
            "club.bashgah.channels.sms.kavenegar.KavenegarSettings$CallbackFields",
            "club.bashgah.ops.console.Bar$Piece",
            "club.bashgah.ops.console.CampaignForm",
            "club.bashgah.ops.console.State",
            "club.bashgah.engine.consequence.PendingFacts$Pending");

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(PhoneNumber.class, new PhoneNumber(PHONE)),
            Map.entry(EmailAddress.class, new EmailAddress(EMAIL)),
            Map.entry(PersonName.class, NAME),
            Map.entry(Recipient.class, Recipient.sms(PHONE)),
            Map.entry(Identity.class, Identity.external(SECRET)),
            Map.entry(VoucherCode.class, new VoucherCode("NARENJ-4M9T2K")),
            Map.entry(Birthday.class, new Birthday(ClubCalendar.GREGORIAN, 3, 21, 1985)),
            Map.entry(Document.class, new Document("_id", "m1").append("phone", PHONE)),
            Map.entry(Currency.class, Currency.RIAL),
            Map.entry(Language.class, Language.PERSIAN),
            Map.entry(URI.class, URI.create("http://127.0.0.1:1")),
            Map.entry(Path.class, Path.of("folder")),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(Duration.class, Duration.ofSeconds(1)),
            Map.entry(ZoneId.class, ZoneOffset.UTC),
            Map.entry(JsonNode.class, StringNode.valueOf(PHONE)),
            Map.entry(Object.class, SECRET),
            Map.entry(byte[].class, SECRET.getBytes(StandardCharsets.UTF_8)),
            Map.entry(long.class, 1L),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true));

    /** Whether it holds something personal or secret itself, not only within something that prints masked. */
    static boolean nestIn(Class<?> type) {
        return !HARMLESS.contains(type.getName())
                && Arrays.stream(constructor(type).getParameters()).anyMatch(Canaries::tells);
    }

    static Object instanceOf(Class<?> type) {
        try {
            var constructor = constructor(type);
            constructor.setAccessible(true);
            boolean reachable = Arrays.stream(constructor.getParameters())
                    .anyMatch(parameter -> parameter.getName().equals("phone"));
            return constructor.newInstance(Arrays.stream(constructor.getParameters())
                    .map(parameter -> value(parameter.getParameterizedType(), meaning(parameter, reachable)))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " needs a sample among the canaries", e);
        }
    }

    private static boolean tells(Parameter parameter) {
        return PERSONAL.contains(parameter.getType())
                || (TELLING.contains(parameter.getName()) && MAY_TELL.contains(parameter.getType()));
    }

    /** Who has a phone is a person, and so is her name; a till's or a key's is not. */
    private static String meaning(Parameter parameter, boolean reachable) {
        return reachable && parameter.getName().equals("name") ? "nameOfAPerson" : parameter.getName();
    }

    private static Object value(Type type, String name) {
        if (type == String.class) {
            return text(name);
        }
        return type instanceof ParameterizedType generic ? several(generic, name) : one((Class<?>) type);
    }

    private static Object several(ParameterizedType type, String name) {
        var of = type.getActualTypeArguments();
        return switch ((Class<?>) type.getRawType()) {
            case Class<?> list when list == List.class -> List.of(value(of[0], name));
            case Class<?> set when set == Set.class -> Set.of(value(of[0], name));
            case Class<?> map when map == Map.class -> Map.of(value(of[0], "name"), value(of[1], name));
            case Class<?> raw -> one(raw);
        };
    }

    private static Object one(Class<?> type) {
        if (SAMPLES.containsKey(type)) {
            return SAMPLES.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return instanceOf(type.isSealed() ? type.getPermittedSubclasses()[0] : type);
    }

    private static String text(String name) {
        return switch (name) {
            case "from", "phone", "receptor", "e164", "start", "end" -> PHONE;
            case "email" -> EMAIL;
            case "mongodbUri" -> "mongodb://" + SECRET;
            case "nameOfAPerson" -> NAME.full();
            default -> TELLING.contains(name) ? SECRET : "m1";
        };
    }

    private static Constructor<?> constructor(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow();
    }

    private Canaries() {}
}
