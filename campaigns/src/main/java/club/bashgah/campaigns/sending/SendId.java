package club.bashgah.campaigns.sending;

import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.channels.message.Origin;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Names a send by its campaign and occurrence, so that whatever fires twice means the same one:
 * {@code 7h2k9m4q1x.20261122T143000Z}.
 */
public record SendId(String value) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    public SendId {
        if (!value.matches("[0-9A-Za-z_-]{1,40}\\.[0-9]{8}T[0-9]{6}Z")) {
            throw new IllegalArgumentException(
                    "send is \"%s\", must be a campaign and an instant such as k3m.20261122T143000Z".formatted(value));
        }
    }

    /** @param occurrence a whole second, as schedules have it */
    public static SendId of(CampaignId campaign, Instant occurrence) {
        return new SendId(campaign + "." + STAMP.format(occurrence));
    }

    public CampaignId campaign() {
        return new CampaignId(value.substring(0, value.indexOf('.')));
    }

    /** What its messages belong to. */
    public Origin origin() {
        return new Origin(Origin.Kind.SEND, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
