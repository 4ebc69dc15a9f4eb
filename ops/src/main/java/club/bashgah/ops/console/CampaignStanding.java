package club.bashgah.ops.console;

import java.util.List;

/**
 * How a campaign stands at this moment, worded.
 *
 * @param why what it waits for, or empty
 * @param bar of its latest send; without pieces where there is none
 * @param done {@code ۷٬۴۱۲ از ۱۰٬۵۶۰}, or empty where there is no send
 * @param pace rate and time left, or empty where nothing moves
 * @param figures its messages by what became of them
 * @param live whether it is worth looking again soon
 */
public record CampaignStanding(
        String id,
        String name,
        State state,
        String why,
        Bar bar,
        String done,
        String pace,
        List<State> figures,
        boolean live) {

    public CampaignStanding {
        figures = List.copyOf(figures);
    }
}
