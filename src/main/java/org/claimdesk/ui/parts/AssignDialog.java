package org.claimdesk.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.assignment.Assigned;
import org.claimdesk.assignment.Assigned.NotAssigned;
import org.claimdesk.assignment.Reviewer;
import org.claimdesk.shared.CommandId;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Asks an editor who is to check some claims, and by when, in the desk's time zone. Afterwards it names the claims that could not be
 * assigned, each with its reason; a wish that failed as a whole leaves the dialog open with all that was chosen.
 */
public class AssignDialog extends Dialog {

    /** What the editor wants; the command stays the same until they change it. */
    public record Choice(PersonId reviewer, @Nullable Instant dueAt, CommandId command) {}

    private static final LocalTime END_OF_WORK = LocalTime.of(18, 0);

    private final ZoneId zone;
    private final Function<Choice, Optional<Assigned>> assign;
    private final ComboBox<Reviewer> reviewer = new ComboBox<>(getTranslation("assign.reviewer"));
    private final DateTimePicker due = new DateTimePicker(getTranslation("assign.due"));
    private final Button done = new Button(getTranslation("assign.assign"));
    private CommandId command = CommandId.fresh();

    /**
     * @param claims how many are to be assigned
     * @param assign carries the choice out; answers nothing when that failed and the editor has been told
     */
    public AssignDialog(
            int claims, List<Reviewer> reviewers, ZoneId zone, Function<Choice, Optional<Assigned>> assign) {
        this.zone = zone;
        this.assign = assign;
        addClassName("assign-dialog");
        setHeaderTitle(getTranslation("assign.title", claims));
        layOutFields(reviewers);
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            choose();
            done.setEnabled(true);
        });
        done.setVisible(!reviewers.isEmpty());
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }

    private void layOutFields(List<Reviewer> reviewers) {
        if (reviewers.isEmpty()) {
            add(new Paragraph(getTranslation("assign.nobody")));
            return;
        }
        reviewer.setItems(reviewers);
        reviewer.setItemLabelGenerator(person -> getTranslation("assign.waiting", person.name(), person.waiting()));
        reviewer.setWidthFull();
        reviewer.setRequiredIndicatorVisible(true);
        reviewer.setAutofocus(true);
        due.setWidthFull();
        due.setValue(LocalDateTime.of(LocalDate.now(zone).plusDays(1), END_OF_WORK));
        due.setStep(Duration.ofMinutes(30));
        due.setHelperText(getTranslation("assign.zone", zone.getId()));
        due.setDatePlaceholder(getTranslation("assign.day"));
        due.setTimePlaceholder(getTranslation("assign.time"));
        due.setDatePickerI18n(CalendarWords.of(this, getTranslation("assign.bad-due")));
        due.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setBadInputErrorMessage(getTranslation("assign.bad-due"))
                .setIncompleteInputErrorMessage(getTranslation("assign.half-due")));
        reviewer.addValueChangeListener(change -> command = CommandId.fresh());
        due.addValueChangeListener(change -> command = CommandId.fresh());
        var fields = new Div(reviewer, due);
        fields.addClassName("assign-fields");
        add(fields);
    }

    private void choose() {
        Reviewer chosen = reviewer.getValue();
        reviewer.setInvalid(chosen == null);
        reviewer.setErrorMessage(getTranslation("assign.whom"));
        if (chosen != null && !due.isInvalid()) {
            LocalDateTime moment = due.getValue();
            Instant dueAt = moment == null ? null : moment.atZone(zone).toInstant();
            assign.apply(new Choice(chosen.id(), dueAt, command)).ifPresent(assigned -> tell(assigned, chosen));
        }
    }

    private void tell(Assigned assigned, Reviewer to) {
        String outcome = getTranslation("assign.done", assigned.count(), to.name());
        if (assigned.others().isEmpty()) {
            close();
            Notification.show(outcome);
            return;
        }
        var others = new UnorderedList();
        others.addClassName("assign-others");
        for (NotAssigned other : assigned.others()) {
            others.add(new ListItem(
                    getTranslation(other.refusal().key(), other.refusal().arguments())));
        }
        removeAll();
        add(
                new Paragraph(outcome),
                new Paragraph(
                        getTranslation("assign.not-done", assigned.others().size())),
                others);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }
}
