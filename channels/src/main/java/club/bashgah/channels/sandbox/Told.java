package club.bashgah.channels.sandbox;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a call comes to, before it is put in words.
 *
 * @param code the provider's own: 200 when all went well
 * @param entries empty unless all went well
 * @param about what is said of the list as a whole, an empty object for nothing
 * @param single whether the one entry stands without a list around it
 */
record Told(int code, List<ObjectNode> entries, ObjectNode about, boolean single) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static Told ok(List<ObjectNode> entries) {
        return new Told(200, entries, NODES.objectNode(), false);
    }

    static Told page(List<ObjectNode> entries, ObjectNode about) {
        return new Told(200, entries, about, false);
    }

    static Told single(ObjectNode entry) {
        return new Told(200, List.of(entry), NODES.objectNode(), true);
    }

    static Told code(int code) {
        return new Told(code, List.of(), NODES.objectNode(), false);
    }

    Told with(List<ObjectNode> others) {
        return new Told(code, others, about, single && others.size() == 1);
    }

    /** The answer as it goes over the wire. */
    ObjectNode json() {
        var answer = NODES.objectNode();
        answer.putObject("return").put("status", code).put("message", words());
        if (single) {
            answer.set("entries", entries.getFirst());
        } else {
            answer.putArray("entries").addAll(entries);
        }
        if (!about.isEmpty()) {
            answer.set("metadata", about);
        }
        return answer;
    }

    private String words() {
        return switch (code) {
            case 200 -> "تایید شد";
            case 400 -> "پارامترها ناقص هستند";
            case 403 -> "کد شناسائی معتبر نمی باشد";
            case 404 -> "متد نامشخص است";
            case 405 -> "متد Get/Post اشتباه است";
            case 409 -> "سرور قادر به پاسخگوئی نیست بعدا تلاش کنید";
            case 411 -> "دریافت کننده نامعتبر است";
            case 412 -> "ارسال کننده نامعتبر است";
            case 413 -> "پیام خالی است و یا طول پیام بیش از حد مجاز می باشد";
            case 414 -> "حجم درخواست بیشتر از حد مجاز است";
            case 418 -> "اعتبار حساب شما کافی نیست";
            case 419 -> "طول آرایه متن و گیرنده و فرستنده هم اندازه نیست";
            default -> "عملیات ناموفق بود";
        };
    }

    @Override
    public String toString() {
        return "Told[%d, %d entries]".formatted(code, entries.size());
    }
}
