package club.bashgah.engine.calendar;

/** The calendar a club lives by: in dates shown, birthdays asked for and months counted. */
public enum ClubCalendar {
    JALALI,
    GREGORIAN
}
