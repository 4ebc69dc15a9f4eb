package club.bashgah.channels.sandbox;

/** What becomes of a message, with the provider's own numbers. */
enum State {
    SCHEDULED(2, "زمان بندی شده"),
    AT_CARRIER(5, "ارسال به مخابرات"),
    FAILED(6, "خطا در ارسال پیام"),
    DELIVERED(10, "رسیده به گیرنده"),
    UNDELIVERED(11, "نرسیده به گیرنده"),
    CANCELLED(13, "لغو شده"),
    BLOCKED(14, "بلاک شده است"),
    UNKNOWN_ID(100, "شناسه پیامک نامعتبر است");

    private final int code;
    private final String words;

    State(int code, String words) {
        this.code = code;
        this.words = words;
    }

    int code() {
        return code;
    }

    String words() {
        return words;
    }

    static State of(int code) {
        for (var state : values()) {
            if (state.code == code) {
                return state;
            }
        }
        throw new IllegalArgumentException("no state of a message has the number %d".formatted(code));
    }
}
