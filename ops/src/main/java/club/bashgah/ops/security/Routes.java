package club.bashgah.ops.security;

import static club.bashgah.ops.security.Caller.ADMIN;
import static club.bashgah.ops.security.Caller.ANYBODY;
import static club.bashgah.ops.security.Caller.CAMPAIGNS;
import static club.bashgah.ops.security.Caller.DEVICE;
import static club.bashgah.ops.security.Caller.LOGGED_IN;
import static club.bashgah.ops.security.Caller.MEMBERS;
import static club.bashgah.ops.security.Caller.PERSON;
import static club.bashgah.ops.security.Caller.PURCHASES;
import static club.bashgah.ops.security.Caller.READ;
import static club.bashgah.ops.security.Rule.delete;
import static club.bashgah.ops.security.Rule.get;
import static club.bashgah.ops.security.Rule.post;
import static club.bashgah.ops.security.Rule.put;

import java.util.List;

/** Every route and who may use it. What is not in this table is open to nobody. */
public final class Routes {

    /** Pages for people. */
    static final List<Rule> PAGES = List.of(
            get("/assets/**", ANYBODY),
            get("/webjars/**", ANYBODY),
            get("/actuator/health", ANYBODY),
            get("/v3/api-docs", ANYBODY),
            get("/v3/api-docs.yaml", ANYBODY),
            get("/login", ANYBODY),
            post("/login", ANYBODY),
            post("/language", ANYBODY),
            post("/logout", LOGGED_IN),
            get("/password", LOGGED_IN),
            post("/password", LOGGED_IN),
            get("/", PERSON),
            get("/today", PERSON),
            get("/today/work", PERSON),
            get("/members", PERSON),
            post("/members", PERSON),
            get("/members/{id}", PERSON),
            get("/till", PERSON),
            post("/till", PERSON),
            post("/till/spend", PERSON),
            get("/campaigns", PERSON),
            get("/campaigns/new", PERSON),
            post("/campaigns", PERSON),
            get("/campaigns/{id}", PERSON),
            post("/campaigns/{id}/schedule", PERSON),
            get("/campaigns/{id}/live", PERSON),
            get("/campaigns/{id}/messages", PERSON),
            post("/campaigns/{id}/pause", PERSON),
            post("/campaigns/{id}/resume", PERSON),
            get("/campaigns/{id}/cancel", PERSON),
            post("/campaigns/{id}/cancel", PERSON),
            get("/sandbox", PERSON),
            post("/sandbox/behaviour", PERSON),
            get("/sandbox/{phone}", PERSON),
            get("/sandbox/{phone}/chat", PERSON),
            post("/sandbox/{phone}/replies", PERSON));

    /** Where gateways call; what they bring proves itself. */
    static final List<Rule> HOOKS =
            List.of(get("/hooks/{gateway}/{secret}", ANYBODY), post("/hooks/{gateway}/{secret}", ANYBODY));

    /** The HTTP API for programs. */
    static final List<Rule> API = List.of(
            post("/api/v1/captures", DEVICE),
            post("/api/v1/captures/batch", DEVICE),
            post("/api/v1/purchases", DEVICE),
            post("/api/v1/purchases/batch", DEVICE),
            get("/api/v1/members", READ),
            post("/api/v1/members/search", READ),
            get("/api/v1/members/{id}", READ),
            post("/api/v1/imports/members", MEMBERS),
            post("/api/v1/imports/purchases", PURCHASES),
            get("/api/v1/imports/{id}", READ),
            get("/api/v1/imports/{id}/refusals", READ),
            get("/api/v1/segments", READ),
            put("/api/v1/segments/{id}", CAMPAIGNS),
            post("/api/v1/segments/preview", READ),
            post("/api/v1/segments/build", CAMPAIGNS),
            get("/api/v1/segments/build", READ),
            get("/api/v1/segments/{id}/members", READ),
            get("/api/v1/segments/{id}/members/{member}", READ),
            get("/api/v1/presets", READ),
            post("/api/v1/campaigns/estimate", CAMPAIGNS),
            post("/api/v1/campaigns", CAMPAIGNS),
            get("/api/v1/campaigns", READ),
            get("/api/v1/campaigns/{id}", READ),
            post("/api/v1/campaigns/{id}/pause", CAMPAIGNS),
            post("/api/v1/campaigns/{id}/resume", CAMPAIGNS),
            post("/api/v1/campaigns/{id}/cancel", CAMPAIGNS),
            get("/api/v1/campaigns/{id}/send", READ),
            get("/api/v1/campaigns/{id}/messages", READ),
            get("/api/v1/campaigns/{id}/audit", READ),
            get("/api/v1/sends/{id}/audit", READ),
            get("/api/v1/vouchers/{code}", READ),
            post("/api/v1/vouchers/{code}/spend", PURCHASES, DEVICE),
            get("/api/v1/lines", READ),
            get("/api/v1/templates", READ),
            put("/api/v1/templates/{id}", CAMPAIGNS),
            get("/api/v1/devices", READ),
            post("/api/v1/devices", ADMIN),
            get("/api/v1/keys", ADMIN),
            post("/api/v1/keys", ADMIN),
            delete("/api/v1/keys/{id}", ADMIN),
            get("/api/v1/sandbox/phones", ADMIN),
            post("/api/v1/sandbox/inbox", ADMIN),
            post("/api/v1/sandbox/replies", ADMIN));

    private Routes() {}
}
