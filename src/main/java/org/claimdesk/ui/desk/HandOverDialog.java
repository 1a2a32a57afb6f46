package org.claimdesk.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.LoadWarnings;
import org.claimdesk.ui.parts.LoadWords;
import org.claimdesk.ui.parts.OutcomeText;
import org.claimdesk.users.PersonId;
import org.claimdesk.workload.Load;

/** Asks an editor who takes over from a reviewer, one claim or all that wait for them. */
class HandOverDialog extends Dialog {

    private final ComboBox<Load> successor = new ComboBox<>(getTranslation("hand-over.to"));
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
            List<Load> candidates,
            LoadWords loadWords,
            BiFunction<PersonId, CommandId, Optional<Outcome>> handOver) {
        this.handOver = handOver;
        addClassName("assign-dialog");
        setHeaderTitle(title);
        var words = new Paragraph(what);
        words.addClassName("dialog-claim");
        var help = new Paragraph(getTranslation("hand-over.help"));
        help.addClassName("desk-meta");
        successor.setItems(candidates);
        successor.setItemLabelGenerator(load -> loadWords.label(load, this));
        successor.setRenderer(loadWords.entry(this));
        successor.setWidthFull();
        successor.setRequiredIndicatorVisible(true);
        successor.setAutofocus(true);
        var warnings = new LoadWarnings(loadWords);
        successor.addValueChangeListener(change -> {
            command = CommandId.fresh();
            warnings.show(change.getValue() == null ? Set.of() : Set.of(change.getValue()));
        });
        var done = new Button(getTranslation("hand-over.hand-over"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            choose();
            done.setEnabled(true);
        });
        add(words, successor, warnings, help);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }

    private void choose() {
        Load chosen = successor.getValue();
        successor.setInvalid(chosen == null);
        successor.setErrorMessage(getTranslation("hand-over.whom"));
        if (chosen != null) {
            handOver.apply(chosen.reviewer(), command).ifPresent(outcome -> tell(outcome, chosen));
        }
    }

    private void tell(Outcome outcome, Load to) {
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
