package club.bashgah.deviceingest.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import club.bashgah.deviceingest.importing.batch.AnImporter;
import club.bashgah.engine.calendar.Birthday;
import club.bashgah.engine.calendar.ClubCalendar;
import club.bashgah.engine.consent.Purpose;
import club.bashgah.engine.consent.Recipient;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.PersonName;
import club.bashgah.engine.member.PhoneNumber;
import club.bashgah.engine.privacy.Hashes;
import club.bashgah.engine.purchase.Purchase;
import club.bashgah.engine.store.StoreId;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportingFilesTest {

    private static final PhoneNumber PHONE = new PhoneNumber("+989123456789");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final AnImporter importer = new AnImporter();

    @Test
    void aListOfMembersIsTaken() throws IOException {
        var done = run(SomeImport.members(file("""
                موبایل;نام;نام خانوادگی;تاریخ تولد;شعبه
                ۰۹۱۲۳۴۵۶۷۸۹;مريم;احمدی;۱۳۷۰/۲/۱۴;تجریش
                9120000001;علی;;;
                """)));
        assertThat(done.state()).isEqualTo(FileImport.State.FINISHED);
        assertThat(done.tally()).isEqualTo(new Tally(2, 0, 0));
        var member = member(Identity.of(PHONE));
        assertThat(member.name()).isEqualTo(new PersonName("مریم", "احمدی"));
        assertThat(member.birthday()).isEqualTo(new Birthday(ClubCalendar.JALALI, 2, 14, 1370));
        assertThat(member.store()).isEqualTo(new StoreId("tajrish"));
    }

    @Test
    void howTheyAgreedIsTheEvidenceAndNobodyIsWelcomedUnasked() throws IOException {
        var done = run(SomeImport.members(file("mobile\n09123456789\n")));
        var grants = importer.consents
                .of(Recipient.sms(PHONE.e164()).key(Hashes.OPEN))
                .grants();
        assertThat(grants).containsOnlyKeys(Purpose.SERVICE, Purpose.PROMOTION);
        assertThat(grants.values()).allSatisfy(evidence -> {
            assertThat(evidence.wording()).isEqualTo("on paper, at the till");
            assertThat(evidence.source()).isEqualTo("import/" + done.id());
        });
        assertThat(importer.welcomes()).isZero();
    }

    @Test
    void whereNobodyKnowsHowTheyAgreedNothingIsGranted() throws IOException {
        var asked = SomeImport.members(file("mobile\n09123456789\n"));
        run(with(asked, new Agreement.Unknown(), true));
        assertThat(importer.consents
                        .of(Recipient.sms(PHONE.e164()).key(Hashes.OPEN))
                        .grants())
                .isEmpty();
        assertThat(importer.welcomes()).isOne();
    }

    @Test
    void aBadRowIsKeptWithLineAndReasonAndTheRestGoesOn() throws IOException {
        var done = run(SomeImport.members(file("mobile,name\n09123456789,=a\n12,=b\n,c\n09120000001,d,e\n")));
        assertThat(done.tally()).isEqualTo(new Tally(1, 0, 3));
        assertThat(refusals(done)).isEqualTo("""
                \uFEFFrefused line,refused because,refused column,mobile,name\r
                3,UNREADABLE_PHONE,mobile,12,'=b\r
                4,NOTHING_TO_KNOW_HER_BY,,,c\r
                5,MORE_CELLS_THAN_COLUMNS,,09120000001,d,e\r
                """);
    }

    @Test
    void aCorrectedFileOfRefusedRowsIsImportedAsItIs() throws IOException {
        var done = run(SomeImport.members(file("mobile,name\n+98 12,a\n")));
        var corrected = refusals(done).replace("98 12", "98 912 345 6789");
        assertThat(run(SomeImport.members(file(corrected))).tally()).isEqualTo(new Tally(1, 0, 0));
        assertThat(member(Identity.of(PHONE)).name().first()).isEqualTo("a");
    }

    @Test
    void anUnfitHeaderWritesNothing() throws IOException {
        var start = importer.importing.start(SomeImport.members(file("mobile,shoe size\n09123456789,38\n")));
        assertThat(start).isInstanceOf(ImportStart.UnfitHeader.class);
        assertThat(importer.importing.latest(10)).isEmpty();
    }

    @Test
    void aHeaderThatNeverEndsIsSaid() throws IOException {
        var start = importer.importing.start(SomeImport.members(file("\"mobile\n" + "09123456789\n".repeat(20_000))));
        assertThat(start)
                .isInstanceOfSatisfying(
                        ImportStart.Unreadable.class,
                        unreadable ->
                                assertThat(unreadable.why()).contains("every quote that is opened must be closed"));
    }

    @Test
    void aStoreNobodyKnowsIsAskedForAgain() throws IOException {
        var request = SomeImport.members(file("mobile\n"));
        var elsewhere = new ImportRequest(
                request.file(),
                request.kind(),
                request.separation(),
                new StoreId("mars"),
                request.agreement(),
                false,
                false,
                Set.of(),
                "owner");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> importer.importing.start(elsewhere))
                .withMessageContaining("\"mars\"");
    }

    @Test
    void whatBreaksInTheMiddleKeepsWhatWasReadAndEnds() throws IOException {
        var lines = IntStream.range(0, 2_000).mapToObj("0912%07d\n"::formatted).collect(Collectors.joining());
        var done = run(SomeImport.members(file("mobile\n" + lines + "\"0912\n")));
        assertThat(done.state()).isEqualTo(FileImport.State.BROKEN);
        assertThat(done.problem()).startsWith("after line 2001 no row can be made out");
        assertThat(importer.members.count()).isEqualTo(2_000);
        assertThat(importer.importing.runDue()).isZero();
    }

    @Test
    void purchasesAreTakenWithTheirBuyers() throws IOException {
        var done = run(SomeImport.purchases(file("""
                شماره فاکتور,موبایل,تاریخ,ساعت,مبلغ (تومان),تعداد,شعبه
                ۱۰۱,09123456789,۱۴۰۴/۱۲/۱۰,18:05,"۱۸۵,۰۰۰",۳,تجریش
                ۱۰۲,,1404/12/10,,90000,,
                """)));
        assertThat(done.tally()).isEqualTo(new Tally(2, 0, 0));
        var purchase = onlyPurchaseOf(member(Identity.of(PHONE)));
        assertThat(purchase.total().minor()).isEqualTo(1_850_000);
        assertThat(purchase.at()).isEqualTo("2026-03-01T14:35:00Z");
        assertThat(purchase.items()).isEqualTo(3);
        assertThat(purchase.store()).isEqualTo(new StoreId("tajrish"));
        assertThat(importer.purchases.count()).isEqualTo(2);
    }

    @Test
    void badPurchasesAreSaidOneByOne() throws IOException {
        var done = run(SomeImport.purchases(file("""
                mobile,date,amount,items,store
                12,2026-03-01,1,,
                ,2026-02-30,1,,
                ,2027-03-01,1,,
                ,2026-03-01,x,,
                ,2026-03-01,-1,,
                ,2026-03-01,1,x,
                ,2026-03-01,1,,mars
                """)));
        assertThat(importer.refusals.of(done.id(), 0, 10))
                .extracting(RefusedRow::reason)
                .containsExactly(
                        RefusedRow.Reason.UNREADABLE_PHONE,
                        RefusedRow.Reason.UNREADABLE_DATE,
                        RefusedRow.Reason.IN_THE_FUTURE,
                        RefusedRow.Reason.UNREADABLE_AMOUNT,
                        RefusedRow.Reason.NEGATIVE_AMOUNT,
                        RefusedRow.Reason.UNREADABLE_NUMBER_OF_ITEMS,
                        RefusedRow.Reason.UNKNOWN_STORE);
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        var request = SomeImport.purchases(file(manyPurchases()));
        assertThat(run(request).tally()).isEqualTo(new Tally(5_000, 0, 0));
        assertThat(run(request).tally()).isEqualTo(new Tally(0, 5_000, 0));
        assertThat(importer.purchases.count()).isEqualTo(5_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whatIsInterruptedGoesOnAndEndsTheSame(int chunk) throws IOException {
        var request = SomeImport.purchases(file(manyPurchases()));
        importer.failAtWrite(chunk);
        var stopped = run(request);
        assertThat(stopped.state()).isEqualTo(FileImport.State.RUNNING);
        assertThat(stopped.problem()).isEqualTo("IllegalStateException");
        assertThat(stopped.tally().rows()).isEqualTo(chunk * 2_000L);
        assertThat(importer.importing.runDue()).isZero();

        importer.laterOn();
        assertThat(importer.importing.runDue()).isOne();
        var done = importer.importing.state(stopped.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(FileImport.State.FINISHED);
        assertThat(done.tally()).isEqualTo(new Tally(5_000, 0, 0));
        assertThat(importer.purchases.count()).isEqualTo(5_000);
        assertThat(importer.members.count()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aKilledNodesImportIsTakenOver(int chunk) throws IOException {
        var request = SomeImport.purchases(file(manyPurchases()));
        var id = ((ImportStart.Started) importer.importing.start(request)).id();
        importer.dieAfterWrite(chunk);
        var survivor = importer.onAnotherNode();
        assertThat(survivor.importing.runDue()).isZero();

        survivor.laterOn();
        assertThat(survivor.importing.runDue()).isOne();
        var done = survivor.importing.state(id).orElseThrow();
        assertThat(done.state()).isEqualTo(FileImport.State.FINISHED);
        assertThat(done.tally().rows()).isEqualTo(5_000);
        assertThat(done.tally().repeated()).isLessThanOrEqualTo(2_000);
        assertThat(importer.purchases.count()).isEqualTo(5_000);
    }

    private static String manyPurchases() {
        return IntStream.range(0, 5_000)
                .mapToObj(i -> "0912%07d,2026-03-01,%d\n".formatted(i % 50, 1000 + i % 500))
                .collect(Collectors.joining("", "mobile,date,amount\n", ""));
    }

    private static ImportRequest with(ImportRequest request, Agreement agreement, boolean welcome) {
        return new ImportRequest(
                request.file(),
                request.kind(),
                request.separation(),
                request.store(),
                agreement,
                welcome,
                request.toman(),
                request.ignored(),
                request.by());
    }

    private FileImport run(ImportRequest request) {
        var id = ((ImportStart.Started) importer.importing.start(request)).id();
        importer.importing.runDue();
        return importer.importing.state(id).orElseThrow();
    }

    private String refusals(FileImport file) {
        var out = new StringWriter();
        importer.importing.writeRefusals(file.id(), out);
        return out.toString();
    }

    private Member member(Identity identity) {
        return importer.members.findBy(identity).orElseThrow();
    }

    private Purchase onlyPurchaseOf(Member member) {
        var all = importer.purchases.of(member.id(), null, 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("list.csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
