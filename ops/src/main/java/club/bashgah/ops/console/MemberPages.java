package club.bashgah.ops.console;

import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.Outbox;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.purchase.Purchases;
import club.bashgah.engine.purchase.Visit;
import club.bashgah.engine.purchase.Visits;
import club.bashgah.ops.wording.Shown;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Members: found by any part of number or name, and the story of one. */
@Controller
class MemberPages {

    private static final int PAGE = 50;
    private static final int STORY = 30;

    private final Members members;
    private final Purchases purchases;
    private final Visits visits;
    private final Offers offers;
    private final Outbox outbox;
    private final Clock clock;

    MemberPages(Members members, Purchases purchases, Visits visits, Offers offers, Outbox outbox, Clock clock) {
        this.members = members;
        this.purchases = purchases;
        this.visits = visits;
        this.offers = offers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A member in a list. */
    public record Row(String id, String name, String phone, String joined) {

        @Override
        public String toString() {
            return "Row[%s]".formatted(id);
        }
    }

    /** Something that happened, the time told as people do. */
    public record Event(Instant at, String when, String icon, String text, State state, String why) {

        @Override
        public String toString() {
            return "Event[%s]".formatted(at);
        }
    }

    @GetMapping("/members")
    String all(
            @RequestParam(required = false) @Nullable String after, @ModelAttribute("show") Shown show, Model model) {
        var last = after == null ? null : NothingHere.unlessNamed("member", after, MemberId::new);
        var page = members.page(last, PAGE);
        model.addAttribute("typed", "");
        model.addAttribute("next", page.size() < PAGE ? "" : page.getLast().id().value());
        return list(page, show, model);
    }

    /** Posted, so that what was typed is in no address. */
    @PostMapping("/members")
    String search(@RequestParam String typed, @ModelAttribute("show") Shown show, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("next", "");
        return list(members.search(typed, PAGE), show, model);
    }

    @GetMapping("/members/{id}")
    String one(@PathVariable String id, @ModelAttribute("show") Shown show, Model model) {
        var member = members.find(NothingHere.unlessNamed("member", id, MemberId::new))
                .orElseThrow(() -> new NothingHere("member", id));
        model.addAttribute("member", row(member, show));
        model.addAttribute("story", story(member.id(), show));
        model.addAttribute(
                "vouchers",
                offers.of(member.id()).stream()
                        .map(voucher -> VoucherLine.of(voucher, clock.instant(), show))
                        .toList());
        return "member";
    }

    private String list(List<Member> page, Shown show, Model model) {
        model.addAttribute(
                "members", page.stream().map(member -> row(member, show)).toList());
        model.addAttribute("count", show.number(members.count()));
        return "members";
    }

    private Row row(Member member, Shown show) {
        var phone = member.phone();
        var name = member.name().full();
        return new Row(
                member.id().value(),
                name.isEmpty() ? show.text("member.noName") : name,
                phone == null ? show.text("member.noPhone") : show.phone(phone),
                show.text("member.joined", show.day(member.joinedAt()), member.joinedBy()));
    }

    private List<Event> story(MemberId member, Shown show) {
        var paid = purchases.of(member, null, STORY);
        var withPurchase = paid.stream()
                .map(purchase -> new Visit(member, purchase.store(), purchase.at()).key())
                .collect(Collectors.toSet());
        var bought = paid.stream()
                .map(purchase -> event(
                        purchase.at(),
                        "bag",
                        show.text("story.purchase", show.money(purchase.total()), purchase.store()),
                        show));
        var came = visits.of(member, STORY).stream()
                .filter(visit -> !withPurchase.contains(visit.key()))
                .map(visit -> event(visit.at(), "shop", show.text("story.visit", visit.store()), show));
        var wrote = outbox.of(member, STORY).stream().map(message -> event(message, show));
        return Stream.of(bought, came, wrote)
                .flatMap(events -> events)
                .sorted(Comparator.comparing(Event::at).reversed())
                .limit(STORY)
                .toList();
    }

    private Event event(Instant at, String icon, String text, Shown show) {
        return new Event(at, show.moment(at, clock.instant()), icon, text, State.of("", ""), "");
    }

    private Event event(Message message, Shown show) {
        var sent = message.sentAt();
        var at = sent == null ? message.queuedAt() : sent;
        var why = message.reason().isEmpty() ? "" : Reasons.words(message.reason(), show);
        var text = message.text().isEmpty() ? show.text("story.noMessage") : message.text();
        return new Event(
                at, show.moment(at, clock.instant()), "chat-left-text", text, MessageStates.of(message, show), why);
    }
}
