package club.bashgah.ops.api;

import club.bashgah.campaigns.sending.AuditingSends;
import club.bashgah.campaigns.sending.SendId;
import club.bashgah.channels.message.Audit;
import java.util.List;

/** The proof of a send. */
record AuditTold(
        String send,
        boolean clean,
        long audience,
        long messages,
        long sent,
        long acknowledged,
        long doubled,
        long waiting,
        List<String> findings) {

    static AuditTold of(AuditingSends auditing, SendId send) {
        return auditing.audit(send).map(AuditTold::of).orElseThrow(() -> Problem.noSuch("send", send.value()));
    }

    private static AuditTold of(Audit audit) {
        return new AuditTold(
                audit.origin().id(),
                audit.clean(),
                audit.audience(),
                audit.messages(),
                audit.sent(),
                audit.acknowledged(),
                audit.doubled(),
                audit.waiting(),
                audit.findings());
    }
}
