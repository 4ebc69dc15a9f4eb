package club.bashgah.deviceingest.capture;

import club.bashgah.deviceingest.device.Admitting;
import club.bashgah.deviceingest.device.Device;
import club.bashgah.deviceingest.device.DeviceQuota;
import club.bashgah.deviceingest.device.Devices;
import club.bashgah.deviceingest.device.InMemoryDevices;
import club.bashgah.deviceingest.device.SomeDevice;
import club.bashgah.engine.calendar.SettableClock;
import club.bashgah.engine.club.InMemoryClubs;
import club.bashgah.engine.club.SomeClub;
import club.bashgah.engine.consent.InMemoryConsents;
import club.bashgah.engine.consequence.CarryingOut;
import club.bashgah.engine.consequence.InMemoryPendingFacts;
import club.bashgah.engine.member.Enrolling;
import club.bashgah.engine.member.InMemoryMembers;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.offer.InMemoryOffers;
import club.bashgah.engine.privacy.Hashes;
import club.bashgah.engine.purchase.InMemoryPurchases;
import club.bashgah.engine.purchase.InMemoryVisits;
import club.bashgah.engine.purchase.RecordingPurchases;
import club.bashgah.engine.store.InMemoryStores;
import club.bashgah.engine.store.Store;
import club.bashgah.engine.store.StoreId;
import java.util.List;

/** A shop with one till, all of it in memory. */
final class AShop {

    final SettableClock clock = SettableClock.at("2026-11-22T08:30:00Z");
    final InMemoryPendingFacts facts = new InMemoryPendingFacts(
            source -> List.of(source.equals(Members.SOURCE) ? "welcome" : Captures.ENROL), clock);
    final InMemoryDevices devices = new InMemoryDevices();
    final InMemoryMembers members = new InMemoryMembers(facts);
    final InMemoryConsents consents = new InMemoryConsents();
    final InMemoryVisits visits = new InMemoryVisits();
    final InMemoryPurchases purchases = new InMemoryPurchases();
    final InMemoryOffers offers = new InMemoryOffers();
    final InMemoryStores stores = new InMemoryStores();
    final InMemoryCaptures captures = new InMemoryCaptures(facts);
    final InMemoryClubs clubs = new InMemoryClubs(SomeClub.iranian(), clock);
    final Device till = SomeDevice.till("till-1");
    final CapturingNumbers capturing;
    final ReportingPurchases reporting;
    final CarryingOut carryingOut;

    AShop() {
        devices.register(new Devices.Registered(till, "hash"));
        stores.keep(new Store(new StoreId("main"), "main"));
        var numbers = new IranianNumbers();
        var admitting = new Admitting(devices, Hashes.OPEN, DeviceQuota.STANDARD, clock);
        var enrolling = new Enrolling(members, consents, Hashes.OPEN);
        var taking = new TakingCaptures(captures, enrolling, members, visits, offers, clock);
        capturing = new CapturingNumbers(captures, taking, numbers, clubs, Hashes.OPEN, admitting, clock);
        reporting = new ReportingPurchases(
                new KnowingBuyers(enrolling, members, numbers, clubs),
                new RecordingPurchases(purchases, visits),
                stores,
                clubs,
                admitting,
                clock);
        carryingOut = new CarryingOut(facts, List.of(new FinishingCaptures(captures, taking, devices)), clock);
    }
}
