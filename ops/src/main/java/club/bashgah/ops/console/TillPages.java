package club.bashgah.ops.console;

import club.bashgah.engine.club.Clubs;
import club.bashgah.engine.member.Identity;
import club.bashgah.engine.member.Member;
import club.bashgah.engine.member.Members;
import club.bashgah.engine.member.PhoneNumbers;
import club.bashgah.engine.offer.Offers;
import club.bashgah.engine.offer.SpendOutcome;
import club.bashgah.engine.offer.VoucherCode;
import club.bashgah.engine.store.Store;
import club.bashgah.engine.store.StoreId;
import club.bashgah.engine.store.Stores;
import club.bashgah.ops.wording.Shown;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The till: a number says who she is and what she may have; a code is spent. */
@Controller
class TillPages {

    private final Members members;
    private final PhoneNumbers numbers;
    private final Offers offers;
    private final Stores stores;
    private final Clubs clubs;
    private final Clock clock;

    TillPages(Members members, PhoneNumbers numbers, Offers offers, Stores stores, Clubs clubs, Clock clock) {
        this.members = members;
        this.numbers = numbers;
        this.offers = offers;
        this.stores = stores;
        this.clubs = clubs;
        this.clock = clock;
    }

    @GetMapping("/till")
    String till(Model model) {
        return page("", "", model);
    }

    @PostMapping("/till")
    String lookUp(@RequestParam String phone, @ModelAttribute("show") Shown show, Model model) {
        switch (numbers.read(phone, clubs.current().homeCountry())) {
            case PhoneNumbers.Reading.Unreadable(var reason) ->
                model.addAttribute("fault", show.text("phone." + reason));
            case PhoneNumbers.Reading.Read(var number) ->
                members.findBy(Identity.of(number))
                        .ifPresentOrElse(
                                member -> show(member, show, model),
                                () -> model.addAttribute("fault", show.text("till.unknown")));
        }
        return page(phone, "", model);
    }

    /** @param spending drawn with the form, so that sending it twice spends once */
    @PostMapping("/till/spend")
    String spend(
            @RequestParam String code,
            @RequestParam String store,
            @RequestParam String spending,
            @ModelAttribute("show") Shown show,
            Model model) {
        try {
            var outcome = offers.spend(new VoucherCode(code), spending, new StoreId(store), clock.instant());
            switch (outcome) {
                case SpendOutcome.Spent(var voucher) ->
                    model.addAttribute("done", show.text("till.spent", VoucherLine.gain(voucher.gain(), show)));
                case SpendOutcome.Refused(var reason, var _) ->
                    model.addAttribute("spendFault", show.text("till." + reason));
            }
        } catch (IllegalArgumentException _) {
            model.addAttribute("spendFault", show.text("till.NO_SUCH_VOUCHER"));
        }
        return page("", code, model);
    }

    private void show(Member member, Shown show, Model model) {
        var name = member.name().full();
        model.addAttribute("name", name.isEmpty() ? show.text("member.noName") : name);
        model.addAttribute("member", member.id().value());
        model.addAttribute(
                "vouchers",
                offers.of(member.id()).stream()
                        .filter(voucher -> voucher.spentAt() == null)
                        .map(voucher -> VoucherLine.of(voucher, clock.instant(), show))
                        .toList());
    }

    private String page(String phone, String code, Model model) {
        List<Store> all = stores.all();
        model.addAttribute("phone", phone);
        model.addAttribute("code", code);
        model.addAttribute("stores", all);
        model.addAttribute("spending", UUID.randomUUID().toString());
        return "till";
    }
}
