package club.bashgah.ops.storage;

import static club.bashgah.engine.member.Joinings.aJoining;
import static club.bashgah.engine.member.Joinings.phone;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import club.bashgah.engine.member.Enrolment;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.MemberId;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.offer.AnOffer;
import club.bashgah.engine.offer.ClaimOutcome;
import club.bashgah.engine.offer.OfferId;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.privacy.Hashes;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a crash between two writes leaves behind is made whole by the next try. */
@OnEveryServer
class InterruptedWritesTest {

    @RegisterExtension
    final Storage storage;

    InterruptedWritesTest(Server server) {
        this.storage = new Storage(server);
    }

    @Test
    void anIdentityWithoutItsMemberBecomesThatMember() {
        var key = Identity.of(phone(1)).key(Hashes.OPEN);
        collection("identities").insertOne(new Document("_id", key).append("member", "drawn-before"));

        var enrolment = members().enrol(aJoining().by(phone(1)).build());

        assertThat(enrolment).isEqualTo(new Enrolment(new MemberId("drawn-before"), true));
        assertThat(members().findBy(Identity.of(phone(1)))).isPresent();
    }

    @Test
    void severalIdentitiesWithoutTheirMemberBecomeOneFreshMember() {
        var joining = aJoining().by(phone(1)).byCard("5000").build();
        var id = members().enrol(joining).member();
        collection("members").deleteOne(eq(id.value()));

        var enrolments = members()
                .enrolAll(List.of(
                        aJoining().byCard("5000").build(),
                        aJoining().by(phone(1)).build()));

        assertThat(enrolments).containsExactly(new Enrolment(id, true), new Enrolment(id, false));
        assertThat(members().find(id))
                .hasValueSatisfying(member -> assertThat(member.phone()).isEqualTo(phone(1)));
    }

    @Test
    void anIdentityWithoutItsMemberIsNobody() {
        var id = members().enrol(aJoining().by(phone(1)).build()).member();
        collection("members").deleteOne(eq(id.value()));

        assertThat(members().findBy(Identity.of(phone(1)))).isEmpty();
    }

    @Test
    void anInterruptedMintingIsFinished() {
        var offer = AnOffer.of("yalda", 30);
        offers().open(offer);
        collection("vouchers").deleteMany(gte("_id", "yalda/000012"));
        collection("offers").updateOne(eq("yalda"), set("minted", 10));

        offers().open(offer);

        var outcomes = IntStream.range(0, 31)
                .mapToObj(i -> offers().claim(new OfferId("yalda"), new MemberId("m" + i), AnOffer.FROM))
                .toList();
        assertThat(outcomes).filteredOn(ClaimOutcome.Granted.class::isInstance).hasSize(30);
    }

    private com.mongodb.client.MongoCollection<Document> collection(String name) {
        return storage.database().getCollection(name);
    }

    private Members members() {
        return storage.adapter(Members.class);
    }

    private Offers offers() {
        return storage.adapter(Offers.class);
    }
}
