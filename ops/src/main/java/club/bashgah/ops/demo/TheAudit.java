package club.bashgah.ops.demo;

import club.bashgah.campaigns.sending.AuditingSends;
import club.bashgah.campaigns.sending.SendId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The proof: what was meant, what the record says, and what the operator says. */
@Component
@Order(6)
class TheAudit implements Act {

    private final AuditingSends auditing;

    TheAudit(AuditingSends auditing) {
        this.auditing = auditing;
    }

    @Override
    public void play(Story story, Transcript transcript) {
        transcript.scene("audit");
        var audit = auditing.audit(new SendId(story.send())).orElseThrow();
        transcript.line("audit.messages", audit.audience(), audit.messages());
        transcript.line("audit.sent", audit.sent(), audit.acknowledged(), audit.doubled());
        audit.findings().forEach(transcript::quote);
        transcript.line(
                audit.clean() ? "audit.clean" : "audit.findings",
                audit.findings().size());
        story.proven(audit.clean());
    }
}
