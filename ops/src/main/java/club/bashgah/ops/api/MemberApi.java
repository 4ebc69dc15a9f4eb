package club.bashgah.ops.api;

import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members, their numbers masked. */
@RestController
@RequestMapping("/api/v1/members")
class MemberApi {

    private static final int FOUND = 50;

    private final Members members;

    MemberApi(Members members) {
        this.members = members;
    }

    /** @param birthday year, month and day in the calendar named beside it; the year may be missing */
    record Told(
            String id,
            String name,
            @Nullable String phone,
            @Nullable String language,
            @Nullable String store,
            @Nullable BirthdayTold birthday,
            Instant joinedAt,
            String joinedBy) {

        static Told of(Member member) {
            var phone = member.phone();
            var language = member.language();
            var store = member.store();
            var birthday = member.birthday();
            return new Told(
                    member.id().value(),
                    member.name().full(),
                    phone == null ? null : phone.toString(),
                    language == null ? null : language.code(),
                    store == null ? null : store.value(),
                    birthday == null ? null : BirthdayTold.of(birthday),
                    member.joinedAt(),
                    member.joinedBy());
        }

        @Override
        public String toString() {
            return "Told[%s]".formatted(id);
        }
    }

    record BirthdayTold(ClubCalendar calendar, @Nullable Integer year, int month, int day) {

        static BirthdayTold of(Birthday birthday) {
            return new BirthdayTold(birthday.calendar(), birthday.year(), birthday.month(), birthday.day());
        }
    }

    @Schema(example = "{\"typed\":\"0912\"}")
    record Search(@Nullable String typed) {

        @Override
        public String toString() {
            return "Search[<hidden>]";
        }
    }

    @GetMapping
    Page<Told> page(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "100") int limit) {
        var last = Required.readIfThere("after", after, MemberId::new);
        int most = Page.limit(limit);
        return Page.of(
                members.page(last, most), most, Told::of, member -> member.id().value());
    }

    /** Posted, so that what was typed is in no address. */
    @PostMapping("/search")
    Page<Told> search(@RequestBody Search search) {
        var found = members.search(Required.text("typed", search.typed()), FOUND);
        return new Page<>(found.stream().map(Told::of).toList(), null);
    }

    @GetMapping("/{id}")
    Told one(@PathVariable String id) {
        return members.find(Required.read("id", id, MemberId::new))
                .map(Told::of)
                .orElseThrow(() -> Problem.noSuch("member", id));
    }
}
