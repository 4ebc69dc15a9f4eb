package club.bashgah.engine.consent;

/** Names a line, a number or address we send from. Opt-outs may be of one line alone. */
public record LineId(String value) {

    public LineId {
        if (!value.matches("[A-Za-z0-9_.+@-]{1,60}")) {
            throw new IllegalArgumentException(
                    "line is \"%s\", must be 1 to 60 Latin letters, digits or _.+@-".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
