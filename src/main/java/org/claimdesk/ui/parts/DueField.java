package org.claimdesk.ui.parts;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Asks by when, in the time zone of the desk; at first by the end of tomorrow's work. */
public class DueField extends DateTimePicker {

    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final ZoneId zone;

    public DueField(ZoneId zone) {
        super(LocalDateTime.of(LocalDate.now(zone).plusDays(1), END_OF_WORK));
        this.zone = zone;
        setLocale(CalendarWords.clock());
        setLabel(getTranslation("assign.due"));
        setWidthFull();
        setStep(Duration.ofMinutes(30));
        setHelperText(getTranslation("assign.zone", zone.getId()));
        setDatePlaceholder(getTranslation("assign.day"));
        setTimePlaceholder(getTranslation("assign.time"));
        setDatePickerI18n(CalendarWords.of(this, getTranslation("assign.bad-due")));
        setI18n(new DateTimePickerI18n()
                .setBadInputErrorMessage(getTranslation("assign.bad-due"))
                .setIncompleteInputErrorMessage(getTranslation("assign.half-due")));
    }

    /** The moment that was chosen; null when it was left empty. */
    public @Nullable Instant moment() {
        LocalDateTime chosen = getValue();
        return chosen == null ? null : chosen.atZone(zone).toInstant();
    }
}
