package org.claimdesk.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.DueField;
import org.claimdesk.ui.parts.OutcomeText;

/** Asks an editor for another due time; names afterwards what could not be changed. */
class ExtendDialog extends Dialog {

    private final DueField due;
    private final BiFunction<Instant, CommandId, Optional<Outcome>> extend;
    private CommandId command = CommandId.fresh();

    /**
     * @param assignments how many get the new due time
     * @param extend carries it out; answers nothing when that failed and the editor has been told
     */
    ExtendDialog(int assignments, ZoneId zone, BiFunction<Instant, CommandId, Optional<Outcome>> extend) {
        this.extend = extend;
        this.due = new DueField(zone);
        addClassName("assign-dialog");
        setHeaderTitle(getTranslation("extend.title", assignments));
        due.setLabel(getTranslation("extend.due"));
        due.setRequiredIndicatorVisible(true);
        due.addValueChangeListener(change -> command = CommandId.fresh());
        var done = new Button(getTranslation("extend.extend"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            choose();
            done.setEnabled(true);
        });
        add(new Paragraph(getTranslation("extend.help")), due);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }

    private void choose() {
        Instant moment = due.moment();
        if (due.isInvalid() || moment == null) {
            due.setInvalid(true);
            due.setErrorMessage(getTranslation("assign.half-due"));
            return;
        }
        extend.apply(moment, command).ifPresent(this::tell);
    }

    private void tell(Outcome outcome) {
        String done = getTranslation("extend.done", outcome.count());
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
