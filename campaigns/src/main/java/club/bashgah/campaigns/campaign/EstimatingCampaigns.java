package club.bashgah.campaigns.campaign;

import club.bashgah.campaigns.campaign.Estimate.Shorter;
import club.bashgah.campaigns.campaign.Estimate.Warning;
import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.sms.SmsParts;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.member.PersonName;
import club.bashgah.engine.money.Money;
import club.bashgah.engine.usecase.UseCase;
import club.bashgah.segmentation.segment.Segments;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a campaign will cost, and what a marketer should know, before anything is sent. */
@UseCase
public final class EstimatingCampaigns {

    private static final int SAMPLE = 200;
    private static final int FEWEST_TO_MEASURE = 200;

    private final Segments segments;
    private final Members members;
    private final Lines lines;
    private final ComposingMessages composing;
    private final Clubs clubs;
    private final Clock clock;

    public EstimatingCampaigns(
            Segments segments, Members members, Lines lines, ComposingMessages composing, Clubs clubs, Clock clock) {
        this.segments = segments;
        this.members = members;
        this.lines = lines;
        this.composing = composing;
        this.clubs = clubs;
        this.clock = clock;
    }

    /**
     * Reckons one send of the campaign as it stands.
     *
     * @throws IllegalStateException when its line is not kept
     * @throws club.bashgah.channels.template.UnfitTemplate when its message cannot be worded for a member of the sample
     */
    public Estimate estimate(Campaign campaign) {
        var line = lines.find(campaign.line())
                .orElseThrow(
                        () -> new IllegalStateException("line %s of campaign %s is not kept, must be one of the club's"
                                .formatted(campaign.line(), campaign.id())));
        long audience =
                segments.built(campaign.segment()).map(Segments.Built::size).orElse(0L);
        var text = longest(campaign, line);
        var parts = SmsParts.of(text);
        var each = price(parts, line);
        var total = each.times(audience);
        return new Estimate(
                audience,
                text,
                parts,
                each,
                total,
                shorter(text, parts, line, audience),
                warnings(campaign, line, text, total));
    }

    /** What a text of these parts costs over the line. */
    private static Money price(SmsParts parts, Line line) {
        return perPart(parts, line).times(parts.parts());
    }

    private static Money perPart(SmsParts parts, Line line) {
        return switch (parts.encoding()) {
            case GSM_7 -> line.tariff().latinPart();
            case UCS_2 -> line.tariff().persianPart();
        };
    }

    private static @Nullable Shorter shorter(String text, SmsParts parts, Line line, long audience) {
        for (int end = text.length() - 1; end > 0; end--) {
            int fewer = SmsParts.of(text.substring(0, end)).parts();
            if (fewer < parts.parts()) {
                return new Shorter(
                        text.length() - end, fewer, perPart(parts, line).times(audience));
            }
        }
        return null;
    }

    private String longest(Campaign campaign, Line line) {
        return sample(campaign).stream()
                .map(member -> composing.message(campaign, line, member, sampleCode(campaign)))
                .max(Comparator.comparingInt((String text) -> SmsParts.of(text).parts())
                        .thenComparingInt(String::length))
                .orElseThrow();
    }

    /** Members of the segment, or somebody made up where there are none yet. */
    private List<Member> sample(Campaign campaign) {
        var found = segments.built(campaign.segment())
                .map(built -> segments.members(campaign.segment(), built.build(), null, SAMPLE))
                .map(ids -> List.copyOf(members.find(ids).values()))
                .orElse(List.of());
        return found.isEmpty() ? List.of(somebody()) : found;
    }

    private Member somebody() {
        boolean persian = clubs.current().language().equals(Language.PERSIAN);
        var name = new PersonName(persian ? "فاطمه" : "Catherine", "");
        return new Member(
                new MemberId("sample"), name, null, null, null, null, null, null, null, clock.instant(), "sample");
    }

    private static String sampleCode(Campaign campaign) {
        return switch (campaign.preset().handing()) {
            case BY_REPLY -> "";
            case IN_MESSAGE -> campaign.promise().codePrefix() + "-222222";
        };
    }

    private Set<Warning> warnings(Campaign campaign, Line line, String text, Money total) {
        var warnings = EnumSet.noneOf(Warning.class);
        warnings.addAll(ofAudience(campaign));
        warnings.addAll(ofLine(campaign, line));
        warnings.addAll(ofTime(campaign, line));
        var budget = campaign.budget();
        if (budget != null && total.minor() > budget.minor()) {
            warnings.add(Warning.OVER_BUDGET);
        }
        if (text.contains("://") || text.contains("www.")) {
            warnings.add(Warning.LINK_IN_TEXT);
        }
        return warnings;
    }

    private Set<Warning> ofAudience(Campaign campaign) {
        var built = segments.built(campaign.segment());
        if (built.isEmpty()) {
            return Set.of(Warning.SEGMENT_NOT_BUILT);
        }
        long size = built.get().size();
        if (size == 0) {
            return Set.of(Warning.NOBODY_IN_SEGMENT);
        }
        return size < FEWEST_TO_MEASURE ? Set.of(Warning.TOO_FEW_TO_MEASURE) : Set.of();
    }

    private static Set<Warning> ofLine(Campaign campaign, Line line) {
        var warnings = EnumSet.noneOf(Warning.class);
        if (!line.purposes().contains(campaign.purpose())) {
            warnings.add(Warning.LINE_WITHOUT_PROMOTION);
        }
        if (!line.takesReplies() && campaign.preset().handing() == Preset.Handing.BY_REPLY) {
            warnings.add(Warning.LINE_TAKES_NO_REPLIES);
        }
        if (line.optOutWords() == null && campaign.purpose() == Purpose.PROMOTION) {
            warnings.add(Warning.NO_OPT_OUT_WORDS);
        }
        return warnings;
    }

    private Set<Warning> ofTime(Campaign campaign, Line line) {
        var zone = clubs.current().zone();
        var due = Optional.ofNullable(campaign.due()).or(() -> campaign.nextAfter(clock.instant(), zone));
        if (due.isEmpty()) {
            return Set.of(Warning.NOTHING_DUE);
        }
        return line.quietHours().contain(due.get(), zone) ? Set.of(Warning.DUE_IN_QUIET_HOURS) : Set.of();
    }
}
