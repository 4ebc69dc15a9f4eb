package club.bashgah.campaigns.schedule;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.CampaignState;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.campaign.Keywords;
import club.bashgah.campaigns.schedule.Scheduling.Reason;
import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns drafts into promises: a keyword is taken, the offer opened, the alarm set. */
@UseCase
public final class SchedulingCampaigns {

    private static final int DIGITS = 9;
    private static final int WORDS = 9;

    private final Campaigns campaigns;
    private final Keywords keywords;
    private final Offers offers;
    private final Alarms alarms;
    private final Lines lines;
    private final Clubs clubs;
    private final Clock clock;

    public SchedulingCampaigns(
            Campaigns campaigns,
            Keywords keywords,
            Offers offers,
            Alarms alarms,
            Lines lines,
            Clubs clubs,
            Clock clock) {
        this.campaigns = campaigns;
        this.keywords = keywords;
        this.offers = offers;
        this.alarms = alarms;
        this.lines = lines;
        this.clubs = clubs;
        this.clock = clock;
    }

    /** Schedules a draft. A crash in between leaves a draft, or a schedule that {@link #restore} completes at start. */
    public Scheduling schedule(CampaignId id) {
        var draft = campaigns.find(id).filter(campaign -> campaign.state() == CampaignState.DRAFT);
        if (draft.isEmpty()) {
            return new Scheduling.Refused(Reason.NOT_A_DRAFT);
        }
        var line = lines.find(draft.get().line())
                .filter(known -> known.purposes().contains(draft.get().purpose()));
        if (line.isEmpty()) {
            return new Scheduling.Refused(Reason.UNFIT_LINE);
        }
        return draft.get()
                .nextAfter(clock.instant(), clubs.current().zone())
                .map(first -> schedule(draft.get(), line.get(), first))
                .orElseGet(() -> new Scheduling.Refused(Reason.NOTHING_DUE));
    }

    /**
     * Completes what a crash left undone, and sets every alarm anew: the campaigns are the authority. At every start.
     */
    public void restore() {
        campaigns.in(CampaignState.LIVE).forEach(this::promise);
    }

    private Scheduling schedule(Campaign draft, Line line, Instant first) {
        return switch (draft.preset().handing()) {
            case IN_MESSAGE -> promised(draft.scheduled(null, first));
            case BY_REPLY -> answered(draft, line, first);
        };
    }

    private Scheduling answered(Campaign draft, Line line, Instant first) {
        if (!line.takesReplies()) {
            return new Scheduling.Refused(Reason.LINE_TAKES_NO_REPLIES);
        }
        return freeKeyword(draft)
                .map(keyword -> promised(draft.scheduled(keyword, first)))
                .orElseGet(() -> new Scheduling.Refused(Reason.NO_KEYWORD_FREE));
    }

    private Scheduling promised(Campaign scheduled) {
        if (!campaigns.changeDraft(scheduled)) {
            return new Scheduling.Refused(Reason.NOT_A_DRAFT);
        }
        promise(scheduled);
        return new Scheduling.Scheduled(scheduled);
    }

    private void promise(Campaign campaign) {
        offers.open(campaign.promise().offer(campaign.offer(), campaign.createdAt()));
        var due = campaign.due();
        if (due != null && campaign.state() != CampaignState.PAUSED) {
            alarms.set(campaign.id(), due);
        }
    }

    private Optional<String> freeKeyword(Campaign draft) {
        return candidates(draft.promise().codePrefix().toLowerCase(Locale.ROOT))
                .filter(keyword -> keywords.reserve(
                        draft.line(), keyword, draft.id(), draft.promise().until(), clock.instant()))
                .findFirst();
    }

    /** Digits first, which any phone can type; then the word its codes begin with. */
    private static Stream<String> candidates(String word) {
        return Stream.concat(
                IntStream.rangeClosed(1, DIGITS).mapToObj(Integer::toString),
                Stream.concat(Stream.of(word), IntStream.rangeClosed(2, WORDS).mapToObj(number -> word + number)));
    }
}
