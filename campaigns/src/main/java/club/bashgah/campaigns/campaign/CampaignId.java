package club.bashgah.campaigns.campaign;

import java.security.SecureRandom;

/** Names a campaign for good; free of dots, which sends put after it. */
public record CampaignId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;

    public CampaignId {
        if (!value.matches("[0-9A-Za-z_-]{1,40}")) {
            throw new IllegalArgumentException(
                    "campaign is \"%s\", must be 1 to 40 Latin letters, digits, - or _".formatted(value));
        }
    }

    /** Fifty random bits as ten letters. */
    public static CampaignId draw() {
        var id = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        return new CampaignId(id.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
