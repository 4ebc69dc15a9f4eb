package club.bashgah.ops.api;

import club.bashgah.campaigns.sending.AuditingSends;
import club.bashgah.campaigns.sending.SendId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Proofs of sends, also of older ones. */
@RestController
class AuditApi {

    private final AuditingSends auditing;

    AuditApi(AuditingSends auditing) {
        this.auditing = auditing;
    }

    @GetMapping("/api/v1/sends/{id}/audit")
    AuditTold audit(@PathVariable String id) {
        return AuditTold.of(auditing, Required.read("id", id, SendId::new));
    }
}
