package org.claimdesk.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.claimdesk.DeskTest;
import org.junit.jupiter.api.Test;

@DeskTest
class CalendarWordsTest extends SpringBrowserlessTest {

    @Test
    void theCalendarSpeaksThePersonsLanguage() {
        UI.getCurrent().setLocale(Locale.GERMANY);

        DatePickerI18n words = CalendarWords.of(new Div(), "kein Tag");

        assertThat(words.getMonthNames()).hasSize(12).contains("März");
        assertThat(words.getWeekdays()).startsWith("Sonntag");
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(words.getToday()).isEqualTo("Heute");
        assertThat(words.getDateFormats()).containsExactly("dd.MM.yyyy", "yyyy-MM-dd");
    }

    @Test
    void theWeekBeginsWhereThePersonLives() {
        UI.getCurrent().setLocale(Locale.US);

        assertThat(CalendarWords.of(new Div(), "no day").getFirstDayOfWeek()).isZero();
    }

    @Test
    void theClockHas24HoursInEnglishToo() {
        UI.getCurrent().setLocale(Locale.US);

        assertThat(CalendarWords.clock()).isEqualTo(Locale.UK);
    }
}
