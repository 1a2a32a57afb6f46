package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The calendar in the person's language. A day may always be typed as 2026-05-10 too, whatever the language. */
public final class CalendarWords {

    private static final String UNMISTAKABLE = "yyyy-MM-dd";

    private CalendarWords() {}

    /** The words for a field, with the sentence for a day that there is not. */
    public static DatePickerI18n of(Component speaker, String noSuchDay) {
        Locale locale = UI.getCurrentOrThrow().getLocale();
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(speaker.getTranslation("calendar.today"))
                .setCancel(speaker.getTranslation("shell.cancel"))
                .setDateFormats(speaker.getTranslation("calendar.day"), UNMISTAKABLE)
                .setBadInputErrorMessage(noSuchDay);
    }

    /** The person's language for a field with a clock, which has 24 hours in English too, as everywhere on the desk. */
    public static Locale clock() {
        Locale locale = UI.getCurrentOrThrow().getLocale();
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    /** From Sunday on, as the calendar counts them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
