package org.claimdesk.dashboard;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The weeks of a calendar, by their Mondays. */
record Weeks(List<LocalDate> mondays, ZoneId zone) {

    Weeks {
        mondays = List.copyOf(mondays);
    }

    static LocalDate monday(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** So many of them, of which this moment is in the last. */
    static Weeks until(Instant moment, int weeks, ZoneId zone) {
        LocalDate last = monday(moment, zone);
        return between(last.minusWeeks(weeks - 1L), last, zone);
    }

    static Weeks between(Instant first, Instant last, ZoneId zone) {
        return between(monday(first, zone), monday(last, zone), zone);
    }

    private static Weeks between(LocalDate first, LocalDate last, ZoneId zone) {
        return new Weeks(first.datesUntil(last.plusDays(1), Period.ofWeeks(1)).toList(), zone);
    }

    /** When each of them begins, in seconds since 1970. */
    List<Long> beginnings() {
        return mondays.stream()
                .map(monday -> monday.atStartOfDay(zone).toEpochSecond())
                .toList();
    }
}
