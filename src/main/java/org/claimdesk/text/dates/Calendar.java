package org.claimdesk.text.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** Days as they lie around the day an article was published, written as newspapers write them: "12 May 2015". */
final class Calendar {

    private final LocalDate published;

    Calendar(LocalDate published) {
        this.published = published;
    }

    LocalDate published() {
        return published;
    }

    /** The Tuesday that a past or coming event was on; none when it could be two. */
    Optional<LocalDate> day(DayOfWeek day, Moment moment) {
        return switch (moment) {
            case PAST -> Optional.of(published.with(TemporalAdjusters.previousOrSame(day)));
            case FUTURE ->
                day == published.getDayOfWeek()
                        ? Optional.empty()
                        : Optional.of(published.with(TemporalAdjusters.next(day)));
            case UNCLEAR -> Optional.empty();
        };
    }

    /** "Last Friday" on a Saturday could be yesterday or a week ago; otherwise it is the Friday before. */
    Optional<LocalDate> last(DayOfWeek day) {
        LocalDate found = published.with(TemporalAdjusters.previous(day));
        return found.plusDays(1).equals(published) ? Optional.empty() : Optional.of(found);
    }

    /** "Next Friday" is the coming one only when it lies in another week. */
    Optional<LocalDate> next(DayOfWeek day) {
        LocalDate found = published.with(TemporalAdjusters.next(day));
        return monday(found).equals(monday(published)) ? Optional.empty() : Optional.of(found);
    }

    /** The June that a past or coming event was in. */
    Optional<YearMonth> month(Month month, Moment moment) {
        int year = published.getYear();
        int here = published.getMonthValue();
        return switch (moment) {
            case PAST -> Optional.of(YearMonth.of(month.getValue() <= here ? year : year - 1, month));
            case FUTURE -> Optional.of(YearMonth.of(month.getValue() >= here ? year : year + 1, month));
            case UNCLEAR -> Optional.empty();
        };
    }

    /** The 5 May of a past or coming event; none when there is no such day that year. */
    Optional<LocalDate> dayOfMonth(Month month, int day, Moment moment) {
        if (moment == Moment.UNCLEAR) {
            return Optional.empty();
        }
        int year = published.getYear();
        return valid(year, month, day).flatMap(found -> {
            if (moment == Moment.PAST && found.isAfter(published)) {
                return valid(year - 1, month, day);
            }
            return moment == Moment.FUTURE && found.isBefore(published)
                    ? valid(year + 1, month, day)
                    : Optional.of(found);
        });
    }

    private static Optional<LocalDate> valid(int year, Month month, int day) {
        return day < 1 || day > YearMonth.of(year, month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static String write(LocalDate day) {
        return day.getDayOfMonth() + " " + write(YearMonth.from(day));
    }

    static String write(YearMonth month) {
        return name(month.getMonth()) + " " + month.getYear();
    }
}
