package club.bashgah.campaigns.campaign;

import club.bashgah.campaigns.wording.ComposingTexts;
import club.bashgah.channels.line.Line;
import club.bashgah.channels.template.TemplateId;
import club.bashgah.engine.calendar.ShownDate;
import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.language.Digits;
import club.bashgah.engine.language.Language;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.usecase.UseCase;
import java.util.Map;
import java.util.Objects;

/** Words what a campaign says to a member. */
@UseCase
public final class ComposingMessages {

    /** Stands for the keyword while none is chosen. */
    private static final String LIKELY_KEYWORD = "1";

    private final ComposingTexts texts;
    private final Clubs clubs;

    public ComposingMessages(ComposingTexts texts, Clubs clubs) {
        this.texts = texts;
        this.clubs = clubs;
    }

    /**
     * Its message to her, with what the line appends to promotion.
     *
     * @param code of her voucher where the message carries it, otherwise empty
     * @throws club.bashgah.channels.template.UnfitTemplate when it cannot be worded for her
     */
    public String message(Campaign campaign, Line line, Member member, String code) {
        var text = text(campaign.template(), campaign, member, code);
        var stop = line.optOutWords();
        return stop == null || campaign.purpose() == Purpose.SERVICE ? text : text + "\n" + stop;
    }

    /** Another text about the campaign's promise to her, such as the answer to her claim. */
    public String text(TemplateId template, Campaign campaign, Member member, String code) {
        return texts.compose(template, member, language -> promised(campaign, language, code));
    }

    private Map<String, String> promised(Campaign campaign, Language language, String code) {
        var promise = campaign.promise();
        var stock = promise.stock();
        return Map.of(
                "title", promise.title(),
                "answer", Digits.in(language, Objects.requireNonNullElse(campaign.keyword(), LIKELY_KEYWORD)),
                "until", lastDay(promise, language),
                "stock", stock == null ? "" : Digits.in(language, stock.toString()),
                "code", code);
    }

    /** The last day it is good, since its end is exclusive. */
    private String lastDay(Promise promise, Language language) {
        var club = clubs.current();
        var day = promise.until().minusNanos(1).atZone(club.zone()).toLocalDate();
        return new ShownDate(club.calendar(), club.zone()).date(day, language);
    }
}
