package org.claimdesk.ui.parts;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.claimdesk.replies.Replies;

/** Asks whom the desk has asked for a reply, how, and when. */
class ReplyDialog extends AskingDialog {

    private final TextField whom = new TextField(getTranslation("reply.whom"));
    private final TextField way = new TextField(getTranslation("reply.way"));
    private final DateTimePicker when = new DateTimePicker(getTranslation("reply.when"));
    private final ZoneId zone;

    /** @param speaker who said it, to begin with */
    ReplyDialog(String title, String speaker, ZoneId zone) {
        super(title, 34);
        this.zone = zone;
        whom.setMaxLength(Replies.LONGEST_NAME);
        whom.setValue(speaker);
        whom.setAutofocus(true);
        way.setMaxLength(Replies.LONGEST_NAME);
        way.setHelperText(getTranslation("reply.way.help"));
        when.setLocale(CalendarWords.clock());
        when.setHelperText(getTranslation("assign.zone", zone.getId()));
        when.setDatePickerI18n(CalendarWords.of(this, getTranslation("assign.bad-due")));
        when.setValue(LocalDateTime.now(zone).truncatedTo(ChronoUnit.MINUTES));
        whom.setWidthFull();
        way.setWidthFull();
        when.setWidthFull();
        ask(whom, way, when);
        saying(getTranslation("reply.note"));
    }

    String whom() {
        return whom.getValue();
    }

    String way() {
        return way.getValue();
    }

    /** The moment that was chosen; now where it was left empty. */
    Instant when() {
        LocalDateTime chosen = when.getValue();
        return chosen == null ? Instant.now() : chosen.atZone(zone).toInstant();
    }
}
