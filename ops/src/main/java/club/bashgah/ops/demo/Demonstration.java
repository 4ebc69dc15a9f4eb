package club.bashgah.ops.demo;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** The main job, end to end, before the eyes of whoever watches. */
@Component
public class Demonstration {

    private final List<Act> acts;

    Demonstration(List<Act> acts) {
        this.acts = List.copyOf(acts);
    }

    /**
     * Plays it on a fresh club.
     *
     * @return whether the audit at the end is clean
     */
    public boolean play(Stage stage, PrintStream out) throws Exception {
        var story = new Story(stage);
        var transcript = new Transcript(out, stage.language());
        for (var act : acts) {
            act.play(story, transcript);
        }
        return story.clean();
    }
}
