package club.bashgah.campaigns.sending;

import club.bashgah.engine.member.MemberId;
import club.bashgah.segmentation.audience.Audience;
import club.bashgah.segmentation.audience.Audiences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prepares at once, in pages of three. */
public final class InMemoryPreparation implements Preparation {

    private static final int PAGE = 3;

    private final Sends sends;
    private final FreezingAudiences freezing;
    private final PreparingSends preparing;
    private final Audiences audiences;

    public InMemoryPreparation(Sends sends, FreezingAudiences freezing, PreparingSends preparing, Audiences audiences) {
        this.sends = sends;
        this.freezing = freezing;
        this.preparing = preparing;
        this.audiences = audiences;
    }

    @Override
    public void start(SendId id) {
        sends.find(id)
                .filter(send -> send.state() == SendState.PREPARING)
                .flatMap(freezing::freeze)
                .ifPresent(audience -> prepare(id, audience));
    }

    private void prepare(SendId id, Audience audience) {
        var page = page(audience, null);
        while (!page.isEmpty()) {
            preparing.prepare(id, page);
            page = page(audience, page.getLast());
        }
        preparing.prepared(id);
    }

    private List<MemberId> page(Audience audience, @Nullable MemberId after) {
        return audiences.members(audience, after, PAGE);
    }
}
