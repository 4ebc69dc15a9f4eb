package club.bashgah.campaigns.campaign;

import club.bashgah.campaigns.wording.Wording;
import club.bashgah.engine.language.Language;
import club.bashgah.segmentation.criteria.Criteria;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A campaign a shop can start from without inventing it. Its words are in the texts of each language. */
public enum Preset {
    /** So many pieces, until then, to whoever answers first. */
    LIMITED_TIME_REWARD(Handing.BY_REPLY),

    /** Something for those who stay away longer than they use to; the code is in the message. */
    WIN_BACK(Handing.IN_MESSAGE);

    /** How members get the voucher. */
    public enum Handing {
        /** She answers with the campaign's keyword. */
        BY_REPLY,
        /** Her own code is in the text. */
        IN_MESSAGE
    }

    private final Handing handing;

    Preset(Handing handing) {
        this.handing = handing;
    }

    public Handing handing() {
        return handing;
    }

    /** Whom it is meant for, where that is a rule of its own; otherwise the shop says. */
    public Optional<Criteria> criteria() {
        return switch (this) {
            case LIMITED_TIME_REWARD -> Optional.empty();
            case WIN_BACK -> Optional.of(new Criteria.LateBy(0.5));
        };
    }

    /** What it is called in texts and addresses: {@code limited-time-reward}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title(Language language) {
        return Wording.text(key() + ".title", language);
    }

    /** What it does, in a sentence or two for the shop owner. */
    public String about(Language language) {
        return Wording.text(key() + ".about", language);
    }

    /** The message it starts with, in those of these languages it is written in. */
    public Map<Language, String> texts(List<Language> languages) {
        return Wording.texts(key() + ".message", languages);
    }
}
