package club.bashgah.ops.console;

import club.bashgah.campaigns.campaign.CampaignId;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.sending.WatchingCampaigns;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.MessageId;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import club.bashgah.ops.wording.Shown;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did not get a campaign's message for one reason, page by page. */
@Controller
class UnreachedPages {

    private static final int PAGE = 50;

    private final Campaigns campaigns;
    private final WatchingCampaigns watching;
    private final Members members;

    UnreachedPages(Campaigns campaigns, WatchingCampaigns watching, Members members) {
        this.campaigns = campaigns;
        this.watching = watching;
        this.members = members;
    }

    @GetMapping("/campaigns/{id}/messages")
    String messages(
            @PathVariable String id,
            @RequestParam String reason,
            @RequestParam(required = false) @Nullable String after,
            @ModelAttribute("show") Shown show,
            Model model) {
        var campaign = campaigns
                .find(NothingHere.unlessNamed("campaign", id, CampaignId::new))
                .orElseThrow(() -> new NothingHere("campaign", id));
        var page = watching.sends(campaign.id(), 1).stream()
                .flatMap(send ->
                        watching
                                .withReason(send.id(), reason, after == null ? null : new MessageId(after), PAGE)
                                .stream())
                .toList();
        model.addAttribute("id", id);
        model.addAttribute("name", campaign.name());
        model.addAttribute("reason", reason);
        model.addAttribute("words", Reasons.words(reason, show));
        model.addAttribute("people", people(page, show));
        model.addAttribute("next", page.size() < PAGE ? "" : page.getLast().id().value());
        return "campaign-messages";
    }

    /** @param id of the member, or empty where there is none */
    public record Unreached(String id, String name, String phone) {

        @Override
        public String toString() {
            return "Unreached[%s]".formatted(id);
        }
    }

    private List<Unreached> people(List<Message> page, Shown show) {
        var ids = page.stream().map(Message::member).filter(Objects::nonNull).toList();
        var known = members.find(ids);
        return page.stream().map(message -> unreached(message, known, show)).toList();
    }

    private static Unreached unreached(Message message, Map<MemberId, Member> known, Shown show) {
        var recipient = message.recipient();
        var phone = recipient == null ? show.text("member.noPhone") : show.masked(recipient.masked());
        var id = message.member();
        var member = id == null ? null : known.get(id);
        return member == null
                ? new Unreached("", "", phone)
                : new Unreached(member.id().value(), member.name().full(), phone);
    }
}
