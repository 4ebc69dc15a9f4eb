package club.bashgah.campaigns.journey;

import club.bashgah.campaigns.eligibility.Decision;
import club.bashgah.campaigns.eligibility.Eligibility;
import club.bashgah.campaigns.eligibility.Terms;
import club.bashgah.campaigns.wording.ComposingTexts;
import club.bashgah.channels.line.Line;
import club.bashgah.channels.line.Lines;
import club.bashgah.channels.message.Draft;
import club.bashgah.channels.message.MessageId;
import club.bashgah.channels.message.Origin;
import club.bashgah.channels.message.Outbox;
import club.bashgah.channels.template.TemplateId;
import club.bashgah.engine.consent.Channel;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consequence.Worker;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Welcomes whoever has joined, once, with the club's promise; or keeps the reason why not. */
@UseCase
public final class WelcomingMembers implements Worker {

    /** What the messages of this journey belong to. */
    public static final Origin ORIGIN = new Origin(Origin.Kind.JOURNEY, "welcome");

    private static final TemplateId TEMPLATE = new TemplateId("welcome");
    private static final String STEP = "1";

    private final Members members;
    private final Lines lines;
    private final Eligibility eligibility;
    private final ComposingTexts texts;
    private final Outbox outbox;
    private final Clock clock;

    public WelcomingMembers(
            Members members, Lines lines, Eligibility eligibility, ComposingTexts texts, Outbox outbox, Clock clock) {
        this.members = members;
        this.lines = lines;
        this.eligibility = eligibility;
        this.texts = texts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String source() {
        return Members.SOURCE;
    }

    @Override
    public String name() {
        return "welcome";
    }

    @Override
    public void carryOut(String key) {
        var line = lines.first(Channel.SMS, Purpose.SERVICE)
                .orElseThrow(() -> new IllegalStateException(
                        "no line carries service messages by SMS, must have one to welcome members"));
        members.find(new MemberId(key)).ifPresent(member -> welcome(member, line));
    }

    private void welcome(Member member, Line line) {
        var drafts = eligibility.decide(Terms.service(ORIGIN.toString(), line), List.of(member)).stream()
                .map(decided -> switch (decided.decision()) {
                    case Decision.Allowed() -> message(member, line, clock.instant());
                    case Decision.Held held -> message(member, line, held.until());
                    case Decision.Refused refused -> skipped(member, line, refused.text());
                })
                .toList();
        outbox.leave(drafts);
    }

    private Draft message(Member member, Line line, Instant notBefore) {
        return Draft.to(
                MessageId.of(ORIGIN, member.id(), STEP),
                ORIGIN,
                member.id(),
                Eligibility.recipient(member, line.channel()).orElseThrow(),
                Purpose.SERVICE,
                line.id(),
                texts.compose(TEMPLATE, member, _ -> Map.of()),
                notBefore);
    }

    private Draft skipped(Member member, Line line, String reason) {
        return new Draft(
                MessageId.of(ORIGIN, member.id(), STEP),
                ORIGIN,
                member.id(),
                null,
                Purpose.SERVICE,
                line.id(),
                false,
                "",
                clock.instant(),
                null,
                reason);
    }
}
