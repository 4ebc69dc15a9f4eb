package club.bashgah.deviceingest.importing;

import static club.bashgah.deviceingest.importing.ImportRequest.Kind.MEMBERS;
import static club.bashgah.deviceingest.importing.ImportRequest.Kind.PURCHASES;

import club.bashgah.engine.language.Digits;
import club.bashgah.engine.language.Letters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column can hold, and what people call it. The first name is the one to suggest. */
public enum Column {
    PHONE(
            null,
            "phone, mobile, phone number, mobile number, mobile no, cell, cell phone, tel, telephone, msisdn",
            "موبایل, شماره, شماره موبایل, شماره تلفن, شماره همراه, تلفن, تلفن همراه, همراه, شماره تماس"),
    EMAIL(null, "email, mail, e-mail address", "ایمیل, پست الکترونیک, رایانامه"),
    CUSTOMER(
            null,
            "customer, customer id, customer code, member id, external id",
            "کد مشتری, شماره مشتری, شناسه مشتری, کد اشتراک, شناسه"),
    CARD(null, "card, card number, card no", "شماره کارت, کارت"),
    NAME(
            null,
            "name, first name, full name, given name, customer name, member name",
            "نام, اسم, نام کوچک, نام و نام خانوادگی, نام و فامیل, نام مشتری"),
    FAMILY(null, "family, last name, surname, family name", "نام خانوادگی, فامیل, فامیلی"),
    BIRTHDAY(MEMBERS, "birthday, birth date, date of birth", "تولد, تاریخ تولد, روز تولد"),
    NUMBER(
            PURCHASES,
            "receipt number, receipt, invoice, invoice number, order id, order number, purchase id",
            "شماره فاکتور, فاکتور, شماره رسید, رسید, شماره سفارش"),
    DATE(PURCHASES, "date, purchase date, order date, invoice date", "تاریخ, تاریخ خرید, تاریخ فاکتور, تاریخ سفارش"),
    TIME(PURCHASES, "time, purchase time", "ساعت, زمان, ساعت خرید"),
    AMOUNT(
            PURCHASES,
            "amount, total, value, sum, total amount, dollar value",
            "مبلغ, مبلغ خرید, مبلغ کل, جمع, جمع کل, مبلغ نهایی"),
    AMOUNT_IN_RIAL(PURCHASES, "amount rial, amount in rial", "مبلغ ریال, مبلغ به ریال, مبلغ کل ریال"),
    AMOUNT_IN_TOMAN(PURCHASES, "amount toman, amount in toman", "مبلغ تومان, مبلغ به تومان, مبلغ کل تومان"),
    ITEMS(PURCHASES, "items, quantity, qty, count, number of items, number of cds", "تعداد, تعداد اقلام, تعداد کالا"),
    STORE(null, "store, branch, shop", "شعبه, فروشگاه, کد شعبه");

    private final ImportRequest.@Nullable Kind only;
    private final String english;
    private final String persian;

    /** @param only the kind of file it is of, or null for every kind */
    Column(ImportRequest.@Nullable Kind only, String english, String persian) {
        this.only = only;
        this.english = english;
        this.persian = persian;
    }

    /** The column of this name, in English or Persian, however it is spaced and typed. */
    static Optional<Column> named(String name, ImportRequest.Kind kind) {
        var bare = bare(name);
        return of(kind).stream().filter(column -> column.isCalled(bare)).findFirst();
    }

    static List<Column> of(ImportRequest.Kind kind) {
        return Arrays.stream(values())
                .filter(column -> column.only == null || column.only == kind)
                .toList();
    }

    /** What to call it in English and in Persian. */
    public List<String> suggestions() {
        return List.of(names(english).getFirst(), names(persian).getFirst());
    }

    /** A name without what people vary: case, blanks, joiners, dashes and the keyboard's own letters. */
    static String bare(String name) {
        return Letters.normalised(Digits.latin(name)).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private boolean isCalled(String bare) {
        return Stream.of(english, persian)
                .flatMap(names -> names(names).stream())
                .anyMatch(name -> bare(name).equals(bare));
    }

    private static List<String> names(String names) {
        return List.of(names.split(", "));
    }
}
