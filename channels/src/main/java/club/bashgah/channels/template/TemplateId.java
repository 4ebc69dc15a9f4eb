package club.bashgah.channels.template;

/** Names a template. */
public record TemplateId(String value) {

    public TemplateId {
        if (!value.matches("[0-9A-Za-z_./-]{1,80}")) {
            throw new IllegalArgumentException(
                    "template is \"%s\", must be 1 to 80 Latin letters, digits or _./-".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
