package org.claimdesk.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.assignment.Reviewer;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.OutcomeText;
import org.claimdesk.users.PersonId;

/** Asks an editor who takes over from a reviewer, one claim or all that wait for them. */
class HandOverDialog extends Dialog {

    private final ComboBox<Reviewer> successor = new ComboBox<>(getTranslation("hand-over.to"));
    private final BiFunction<PersonId, CommandId, Optional<Outcome>> handOver;
    private CommandId command = CommandId.fresh();

    /**
     * @param what says what is handed over
     * @param candidates without the one it is taken from
     * @param handOver carries it out; answers nothing when that failed and the editor has been told
     */
    HandOverDialog(
            String title,
            String what,
            List<Reviewer> candidates,
            BiFunction<PersonId, CommandId, Optional<Outcome>> handOver) {
        this.handOver = handOver;
        addClassName("assign-dialog");
        setHeaderTitle(title);
        var words = new Paragraph(what);
        words.addClassName("dialog-claim");
        var help = new Paragraph(getTranslation("hand-over.help"));
        help.addClassName("desk-meta");
        successor.setItems(candidates);
        successor.setItemLabelGenerator(person -> getTranslation("assign.waiting", person.name(), person.waiting()));
        successor.setWidthFull();
        successor.setRequiredIndicatorVisible(true);
        successor.setAutofocus(true);
        successor.addValueChangeListener(change -> command = CommandId.fresh());
        var done = new Button(getTranslation("hand-over.hand-over"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            choose();
            done.setEnabled(true);
        });
        add(words, successor, help);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }

    private void choose() {
        Reviewer chosen = successor.getValue();
        successor.setInvalid(chosen == null);
        successor.setErrorMessage(getTranslation("hand-over.whom"));
        if (chosen != null) {
            handOver.apply(chosen.id(), command).ifPresent(outcome -> tell(outcome, chosen));
        }
    }

    private void tell(Outcome outcome, Reviewer to) {
        String done = getTranslation("hand-over.done", outcome.count(), to.name());
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
