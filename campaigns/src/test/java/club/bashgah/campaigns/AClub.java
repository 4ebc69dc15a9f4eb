package club.bashgah.campaigns;

import club.bashgah.campaigns.campaign.Campaign;
import club.bashgah.campaigns.campaign.Campaigns;
import club.bashgah.campaigns.campaign.Choices;
import club.bashgah.campaigns.campaign.ComposingMessages;
import club.bashgah.campaigns.campaign.EstimatingCampaigns;
import club.bashgah.campaigns.campaign.InMemoryCampaigns;
import club.bashgah.campaigns.campaign.InMemoryKeywords;
import club.bashgah.campaigns.campaign.Keywords;
import club.bashgah.campaigns.campaign.PlanningCampaigns;
import club.bashgah.campaigns.campaign.Preset;
import club.bashgah.campaigns.campaign.SomeCampaigns;
import club.bashgah.campaigns.claiming.ClaimingByReply;
import club.bashgah.campaigns.claiming.SentOffers;
import club.bashgah.campaigns.eligibility.Eligibility;
import club.bashgah.campaigns.eligibility.FrequencyCap;
import club.bashgah.campaigns.eligibility.InMemoryReservations;
import club.bashgah.campaigns.eligibility.Reservations;
import club.bashgah.campaigns.journey.WelcomingMembers;
import club.bashgah.campaigns.schedule.FallingDue;
import club.bashgah.campaigns.schedule.InMemoryAlarms;
import club.bashgah.campaigns.schedule.SchedulingCampaigns;
import club.bashgah.campaigns.schedule.SteeringCampaigns;
import club.bashgah.campaigns.sending.Drafting;
import club.bashgah.campaigns.sending.FinishingSends;
import club.bashgah.campaigns.sending.FreezingAudiences;
import club.bashgah.campaigns.sending.InMemoryPreparation;
import club.bashgah.campaigns.sending.InMemorySends;
import club.bashgah.campaigns.sending.Preparation;
import club.bashgah.campaigns.sending.PreparingSends;
import club.bashgah.campaigns.sending.Sends;
import club.bashgah.campaigns.sending.StartingSends;
import club.bashgah.campaigns.sending.WatchingCampaigns;
import club.bashgah.campaigns.wording.ComposingTexts;
import club.bashgah.campaigns.wording.KeepingTexts;
import club.bashgah.campaigns.wording.MessagePlaces;
import club.bashgah.channels.line.InMemoryLines;
import club.bashgah.channels.line.SomeLines;
import club.bashgah.channels.message.InMemoryOutbox;
import club.bashgah.channels.message.Message;
import club.bashgah.channels.message.Outbox;
import club.bashgah.channels.reply.InMemoryReplies;
import club.bashgah.channels.reply.Reply;
import club.bashgah.channels.template.InMemoryTemplates;
import club.bashgah.channels.template.Templates;
import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.club.InMemoryClubs;
import club.bashgah.engine.club.SomeClub;
import club.bashgah.engine.consent.InMemoryConsents;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.member.Enrolling;
import club.bashgah.engine.member.InMemoryMembers;
import club.bashgah.engine.member.Joinings;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.offer.InMemoryOffers;
import club.bashgah.engine.privacy.Hashes;
import club.bashgah.engine.purchase.InMemoryVisits;
import club.bashgah.segmentation.audience.InMemoryAudiences;
import club.bashgah.segmentation.criteria.Criteria;
import club.bashgah.segmentation.segment.InMemorySegments;
import java.util.ArrayList;
import java.util.List;

/** A whole club in memory: every use case of campaigns over fakes, at noon in Tehran. */
public final class AClub {

    public final SettableClock clock = new SettableClock(SomeCampaigns.NOW);
    public final Clubs clubs = new InMemoryClubs(SomeClub.iranian(), clock);
    public final InMemoryMembers members = new InMemoryMembers();
    public final InMemoryConsents consents = new InMemoryConsents();
    public final InMemoryVisits visits = new InMemoryVisits();
    public final InMemoryOffers offers = new InMemoryOffers();
    public final InMemorySegments segments = new InMemorySegments();
    public final InMemoryAudiences audiences = new InMemoryAudiences(segments);
    public final InMemoryLines lines = SomeLines.kept();
    public final MessagePlaces places = new MessagePlaces();
    public final Templates templates = new InMemoryTemplates(places);
    public final InMemoryReplies replies = new InMemoryReplies();
    public final Outbox outbox = new InMemoryOutbox(lines, clock);

    public final Campaigns campaigns = new InMemoryCampaigns();
    public final Keywords keywords = new InMemoryKeywords();
    public final Reservations reservations = new InMemoryReservations();
    public final Sends sends = new InMemorySends();
    public final InMemoryAlarms alarms = new InMemoryAlarms();

    public final Enrolling enrolling = new Enrolling(members, consents, Hashes.OPEN);
    public final ComposingTexts texts = new ComposingTexts(templates, places, clubs);
    public final ComposingMessages composing = new ComposingMessages(texts, clubs);
    public final PlanningCampaigns planning = new PlanningCampaigns(campaigns, templates, clubs, clock);
    public final EstimatingCampaigns estimating =
            new EstimatingCampaigns(segments, members, lines, composing, clubs, clock);
    public final Eligibility eligibility =
            new Eligibility(consents, visits, reservations, FrequencyCap.USUAL, Hashes.OPEN, clubs, clock);
    public final FreezingAudiences freezing =
            new FreezingAudiences(sends, campaigns, segments, audiences, estimating, clock);
    public final PreparingSends preparing = new PreparingSends(
            sends,
            campaigns,
            members,
            lines,
            eligibility,
            new Drafting(composing, offers, Hashes.OPEN, clock),
            outbox,
            clock);
    public final Preparation preparation = new InMemoryPreparation(sends, freezing, preparing, audiences);
    public final StartingSends starting = new StartingSends(sends, campaigns, preparation, clock);
    public final FinishingSends finishing = new FinishingSends(sends, campaigns, outbox, audiences, clock);
    public final WatchingCampaigns watching = new WatchingCampaigns(sends, outbox, offers, clock);
    public final SchedulingCampaigns scheduling =
            new SchedulingCampaigns(campaigns, keywords, offers, alarms, lines, clubs, clock);
    public final SteeringCampaigns steering = new SteeringCampaigns(campaigns, sends, outbox, offers, keywords, alarms);
    public final FallingDue fallingDue = new FallingDue(campaigns, starting, alarms, lines, clubs, clock);
    public final WelcomingMembers welcoming = new WelcomingMembers(members, lines, eligibility, texts, outbox, clock);
    public final ClaimingByReply claiming = new ClaimingByReply(
            replies, members, new SentOffers(outbox, campaigns), offers, composing, texts, outbox, clock);

    public AClub() {
        new KeepingTexts(templates, clubs).keepMissing();
    }

    /** Members with the numbers of these ordinals, all called Sara, who said yes to everything. */
    public List<MemberId> enrol(int first, int count) {
        var enrolled = new ArrayList<MemberId>();
        for (int i = first; i < first + count; i++) {
            enrolled.add(enrol(Joinings.aJoining().by(Joinings.phone(i)).named("سارا", "")));
        }
        return enrolled;
    }

    public MemberId enrol(Joinings joining) {
        return enrolling.enrol(joining.build()).member();
    }

    /** Puts exactly these members into the segment that campaigns of tests go to. */
    public void segment(List<MemberId> found) {
        segments.keep(SomeCampaigns.SEGMENT, "loyal", new Criteria.All(List.of()));
        segments.build(SomeCampaigns.SEGMENT, found, clock.instant());
    }

    /** A campaign of nobody held out, scheduled. */
    public Campaign scheduled(Preset preset, Choices choices) {
        var draft = planning.plan(preset, choices.holdingOut(0), "maryam");
        scheduling.schedule(draft.id());
        return campaigns.find(draft.id()).orElseThrow();
    }

    /** The usual limited-time reward, scheduled. */
    public Campaign scheduled() {
        return scheduled(Preset.LIMITED_TIME_REWARD, SomeCampaigns.choices());
    }

    /** Lets time pass until the campaign is due, and rings. */
    public void ring(Campaign campaign) {
        clock.set(campaigns.find(campaign.id()).map(Campaign::due).orElseThrow());
        alarms.ringing(clock.instant()).forEach(fallingDue::fallDue);
    }

    /** She writes back over the line of promotion; the reply is received and carried out. */
    public void reply(String id, MemberId from, String text) {
        var phone = members.find(from).orElseThrow().phone();
        var recipient = Recipient.sms(phone == null ? "" : phone.e164());
        replies.receive(new Reply("fake/" + id, SomeLines.PROMOTION, recipient, text, clock.instant()));
        claiming.carryOut("fake/" + id);
    }

    /** All her messages, the latest first. */
    public List<Message> messages(MemberId member) {
        return outbox.of(member, 100);
    }
}
