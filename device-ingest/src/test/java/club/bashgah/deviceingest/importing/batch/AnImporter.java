package club.bashgah.deviceingest.importing.batch;

import club.bashgah.deviceingest.capture.IranianNumbers;
import club.bashgah.deviceingest.importing.ImportingFiles;
import club.bashgah.deviceingest.importing.InMemoryImports;
import club.bashgah.deviceingest.importing.InMemoryRefusals;
import club.bashgah.deviceingest.importing.KeepingRows;
import club.bashgah.deviceingest.importing.ReadingFiles;
import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.club.Club;
import club.bashgah.engine.club.InMemoryClubs;
import club.bashgah.engine.club.SomeClub;
import club.bashgah.engine.consent.InMemoryConsents;
import club.bashgah.engine.consequence.InMemoryPendingFacts;
import club.bashgah.engine.member.Enrolling;
import club.bashgah.engine.member.InMemoryMembers;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.privacy.Hashes;
import club.bashgah.engine.purchase.InMemoryPurchases;
import club.bashgah.engine.purchase.InMemoryVisits;
import club.bashgah.engine.purchase.RecordingPurchases;
import club.bashgah.engine.store.InMemoryStores;
import club.bashgah.engine.store.Store;
import club.bashgah.engine.store.StoreId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Imports into a club in memory, by jobs whose state is in a database in memory. */
public final class AnImporter {

    public final SettableClock clock;
    public final InMemoryMembers members;
    public final InMemoryConsents consents;
    public final InMemoryPurchases purchases;
    public final InMemoryStores stores;
    public final InMemoryImports imports;
    public final InMemoryRefusals refusals;
    public final ImportingFiles importing;

    private final InMemoryPendingFacts facts;
    private final InMemoryVisits visits;
    private final Club club;
    private final JobStorage jobs;
    private final Interrupted interrupted;

    public AnImporter() {
        this(SomeClub.iranian());
    }

    public AnImporter(Club club) {
        this.club = club;
        this.clock = SettableClock.at("2026-11-22T08:30:00Z");
        this.facts = new InMemoryPendingFacts(_ -> List.of("welcome"), clock);
        this.members = new InMemoryMembers(facts);
        this.consents = new InMemoryConsents();
        this.purchases = new InMemoryPurchases();
        this.visits = new InMemoryVisits();
        this.stores = new InMemoryStores();
        this.imports = new InMemoryImports();
        this.refusals = new InMemoryRefusals();
        this.jobs = new JobStorage();
        this.interrupted = new Interrupted(purchases);
        stores.keep(new Store(new StoreId("main"), "main"));
        stores.keep(new Store(new StoreId("tajrish"), "تجریش"));
        this.importing = importing();
    }

    private AnImporter(AnImporter peer) {
        this.club = peer.club;
        this.clock = peer.clock;
        this.facts = peer.facts;
        this.members = peer.members;
        this.consents = peer.consents;
        this.purchases = peer.purchases;
        this.visits = peer.visits;
        this.stores = peer.stores;
        this.imports = peer.imports;
        this.refusals = peer.refusals;
        this.jobs = peer.jobs;
        this.interrupted = new Interrupted(purchases);
        this.importing = importing();
    }

    /** A node beside this one, on the same storage. */
    public AnImporter onAnotherNode() {
        return new AnImporter(this);
    }

    /** The write of purchases with this ordinal, from 0, fails once. */
    public void failAtWrite(int ordinal) {
        interrupted.failAt(ordinal);
    }

    /** Runs what is due and stands still for good right behind this write, as if killed there. */
    public void dieAfterWrite(int ordinal) {
        var dead = new CountDownLatch(1);
        interrupted.dieAfter(ordinal, dead);
        Thread.ofVirtual().start(importing::runDue);
        try {
            dead.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for a node to die", e);
        }
    }

    /** When what a dead node held is free again. */
    public void laterOn() {
        clock.goOn(Duration.ofMinutes(10));
    }

    /** How many welcomes wait. */
    public int welcomes() {
        return facts.due(Members.SOURCE, "welcome", clock.instant(), 1000).size();
    }

    private ImportingFiles importing() {
        var enrolling = new Enrolling(members, consents, Hashes.OPEN);
        var recording = new RecordingPurchases(interrupted, visits);
        var reading = new ReadingFiles(new IranianNumbers(), new InMemoryClubs(club, clock), stores, Hashes.OPEN);
        var keeping = new KeepingRows(enrolling, recording, refusals);
        var running = new BatchImports(
                imports, reading, keeping, jobs.repository(), jobs.operator(), jobs.transactions(), clock);
        return new ImportingFiles(imports, refusals, reading, running, stores, clock);
    }
}
