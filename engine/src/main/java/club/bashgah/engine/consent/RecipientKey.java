package club.bashgah.engine.consent;

/** A recipient's channel and keyed hash, such as {@code sms:3f0c…}: safe in keys, errors and logs. */
public record RecipientKey(String value) {

    @Override
    public String toString() {
        return value;
    }
}
