package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says moments in the words and the time zone of the desk. */
public final class Moments {

    /** The month as a word, and a clock of 24 hours: nobody has to guess which number is the month, or which half of the day is meant. */
    private static final String DAY = "d MMM uuuu";

    private static final String TIME = "HH:mm";

    private final ZoneId zone;
    private final Clock clock;

    public Moments(ZoneId zone) {
        this(zone, Clock.systemUTC());
    }

    Moments(ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    /** A day, such as {@code 10 May 2023}. */
    public String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(DAY, locale).format(day);
    }

    /** A day and the minute, such as {@code 10 May 2023, 18:00}. */
    public String moment(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern(DAY + ", " + TIME, locale).format(moment.atZone(zone));
    }

    /** The time of the day, such as {@code 18:00}. */
    public String time(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern(TIME, locale).format(moment.atZone(zone));
    }

    /** The time of the day, to the second. */
    public String second(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("HH:mm:ss", locale).format(moment.atZone(zone));
    }

    /** When something is due, as people say it: "due today 18:00", "overdue since ...". */
    public String due(@Nullable Instant due, Component speaker) {
        Locale locale =
                UI.getCurrent() == null ? Locale.ENGLISH : UI.getCurrent().getLocale();
        if (due == null) {
            return speaker.getTranslation("moment.no-due");
        }
        Instant now = clock.instant();
        if (due.isBefore(now)) {
            return speaker.getTranslation("moment.overdue", moment(due, locale));
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = due.atZone(zone).toLocalDate();
        if (day.equals(today)) {
            return speaker.getTranslation("moment.due-today", time(due, locale));
        }
        if (day.equals(today.plusDays(1))) {
            return speaker.getTranslation("moment.due-tomorrow", time(due, locale));
        }
        return speaker.getTranslation("moment.due-on", moment(due, locale));
    }

    /** Whether the moment has passed. */
    public boolean passed(@Nullable Instant due) {
        return due != null && due.isBefore(clock.instant());
    }
}
