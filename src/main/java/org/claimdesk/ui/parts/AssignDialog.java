package org.claimdesk.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.conflicts.Clash;
import org.claimdesk.shared.CommandId;
import org.claimdesk.users.PersonId;
import org.claimdesk.workload.Load;
import org.jspecify.annotations.Nullable;

/**
 * Asks an editor who is to check some claims, one person or several, and by when. Afterwards it names what could not be assigned, each
 * with its reason; a wish that failed as a whole leaves the dialog open with all that was chosen.
 */
public class AssignDialog extends Dialog {

    /**
     * What the editor wants; the command stays the same until they change it.
     *
     * @param despite why conflicts of interest do not count here; empty where they do
     */
    public record Choice(List<PersonId> reviewers, @Nullable Instant dueAt, String despite, CommandId command) {}

    private final Function<Choice, Optional<Outcome>> assign;
    private final MultiSelectComboBox<Load> reviewers = new MultiSelectComboBox<>(getTranslation("assign.reviewers"));
    private final LoadWords words;
    private final LoadWarnings warnings;
    private final DueField due;
    private final ClashWarning clashes;
    private final Button done = new Button(getTranslation("assign.assign"));
    private CommandId command = CommandId.fresh();

    /**
     * @param claims how many are to be assigned
     * @param clashing finds the claims among those that the chosen must not check
     * @param assign carries the choice out; answers nothing when that failed and the editor has been told
     */
    public AssignDialog(
            int claims,
            List<Load> candidates,
            ZoneId zone,
            Faces faces,
            Function<List<PersonId>, List<Clash>> clashing,
            Function<Choice, Optional<Outcome>> assign) {
        this.assign = assign;
        this.words = new LoadWords(new Moments(zone), faces);
        this.warnings = new LoadWarnings(words);
        this.due = new DueField(zone);
        this.clashes = new ClashWarning(clashing);
        addClassName("assign-dialog");
        setHeaderTitle(getTranslation("assign.title", claims));
        layOutFields(candidates);
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            choose();
            done.setEnabled(true);
        });
        done.setVisible(!candidates.isEmpty());
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }

    private void layOutFields(List<Load> candidates) {
        if (candidates.isEmpty()) {
            add(new Paragraph(getTranslation("assign.nobody")));
            return;
        }
        reviewers.setItems(candidates);
        reviewers.setItemLabelGenerator(load -> words.label(load, this));
        reviewers.setRenderer(words.entry(this));
        reviewers.setWidthFull();
        reviewers.setRequiredIndicatorVisible(true);
        reviewers.setAutofocus(true);
        reviewers.addValueChangeListener(change -> {
            command = CommandId.fresh();
            warnings.show(change.getValue());
            clashes.show(people(change.getValue()));
        });
        due.addValueChangeListener(change -> command = CommandId.fresh());
        clashes.onReason(() -> command = CommandId.fresh());
        var fields = new Div(reviewers, warnings, clashes, due);
        fields.addClassName("assign-fields");
        add(fields);
    }

    private void choose() {
        Set<Load> chosen = reviewers.getValue();
        reviewers.setInvalid(chosen.isEmpty());
        reviewers.setErrorMessage(getTranslation("assign.whom"));
        if (!chosen.isEmpty() && !due.isInvalid()) {
            assign.apply(new Choice(people(chosen), due.moment(), clashes.despite(), command))
                    .ifPresent(outcome -> tell(outcome, chosen));
        }
    }

    private static List<PersonId> people(Set<Load> loads) {
        return loads.stream().map(Load::reviewer).toList();
    }

    private void tell(Outcome outcome, Set<Load> chosen) {
        String done = chosen.size() == 1
                ? getTranslation(
                        "assign.done", outcome.count(), chosen.iterator().next().name())
                : getTranslation("assign.done-several", outcome.count(), chosen.size());
        if (outcome.others().isEmpty()) {
            close();
            Notification.show(done);
            return;
        }
        removeAll();
        add(new OutcomeText(done, outcome.others()));
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }
}
