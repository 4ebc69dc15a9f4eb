package club.bashgah.channels.sms.kavenegar;

import club.bashgah.channels.message.SendResult;
import club.bashgah.channels.message.SendResult.LineDown;
import club.bashgah.channels.message.SendResult.Refused;
import club.bashgah.channels.message.SendResult.Throttled;
import club.bashgah.channels.message.SendResult.Unknown;
import java.time.Duration;

/** What Kavenegar's return codes mean for a message that was to be sent. */
final class Codes {

    /** @param after how long to wait where waiting helps */
    static SendResult result(int code, Duration after) {
        return switch (code) {
            case 409, 451 -> new Throttled(after);
            case 401, 403, 404, 405, 407, 412, 416, 418, 426, 427, 428, 429, 501 -> new LineDown(words(code));
            case 402 -> new Refused(words(code), false);
            case 400, 406, 411, 413, 414, 415, 417, 419, 420, 422, 424, 431, 432, 607 -> new Refused(words(code), true);
            default -> new Unknown(words(code));
        };
    }

    private static String words(int code) {
        return "kavenegar %d: %s".formatted(code, meaning(code));
    }

    private static String meaning(int code) {
        return switch (code) {
            case 400 -> "parameters are incomplete";
            case 401 -> "the account is disabled";
            case 402 -> "the operation failed";
            case 403 -> "the key is not valid";
            case 404, 405 -> "no such call, see bashgah.kavenegar.base-url";
            case 406 -> "a parameter is empty";
            case 407, 416 -> "this address may not call, see the account's list of addresses";
            case 411 -> "the receptor is not valid";
            case 412 -> "the sender is not valid";
            case 413 -> "the text is empty or too long";
            case 414 -> "too many receptors";
            case 415, 419 -> "receptors, senders and texts are not equally many";
            case 417 -> "the date is not valid";
            case 418 -> "the credit is spent";
            case 420 -> "links are restricted";
            case 422 -> "the text has characters that are not allowed";
            case 424 -> "the template is missing";
            case 426 -> "the plan does not allow it";
            case 427 -> "the account may not use this line";
            case 428 -> "calls are not allowed";
            case 429 -> "this address is restricted";
            case 431, 432 -> "a token is not valid";
            case 501 -> "the account may only send to its owner";
            case 607 -> "the tag is not valid";
            default -> "a code we do not know";
        };
    }

    private Codes() {}
}
