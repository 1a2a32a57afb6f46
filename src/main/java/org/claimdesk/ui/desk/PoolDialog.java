package org.claimdesk.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.pool.Pool;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.DueField;
import org.claimdesk.ui.parts.OutcomeText;
import org.jspecify.annotations.Nullable;

/** Asks an editor how many reviews are wanted of the claims that go into the pool, and by when. */
class PoolDialog extends Dialog {

    /** What the editor wants; the command stays the same until they change it. */
    record Choice(int wanted, @Nullable Instant dueAt, CommandId command) {}

    private final IntegerField wanted = new IntegerField(getTranslation("pool.wanted"));
    private final DueField due;
    private final Function<Choice, Optional<Outcome>> put;
    private CommandId command = CommandId.fresh();

    /**
     * @param usual how many reviews the desk asks for
     * @param put carries it out; answers nothing when that failed and the editor has been told
     */
    PoolDialog(int claims, int usual, ZoneId zone, Function<Choice, Optional<Outcome>> put) {
        this.put = put;
        this.due = new DueField(zone);
        addClassName("assign-dialog");
        setHeaderTitle(getTranslation("pool.put-title", claims));
        wanted.setValue(usual);
        wanted.setMin(1);
        wanted.setMax(Pool.MOST_PLACES);
        wanted.setStepButtonsVisible(true);
        wanted.setRequiredIndicatorVisible(true);
        wanted.addValueChangeListener(change -> command = CommandId.fresh());
        due.addValueChangeListener(change -> command = CommandId.fresh());
        var help = new Paragraph(getTranslation("pool.put-help"));
        help.addClassName("desk-meta");
        var fields = new Div(wanted, due);
        fields.addClassName("assign-fields");
        var done = new Button(getTranslation("pool.put"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            choose();
            done.setEnabled(true);
        });
        add(help, fields);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }

    private void choose() {
        Integer places = wanted.getValue();
        if (places == null || wanted.isInvalid()) {
            wanted.setInvalid(true);
            wanted.setErrorMessage(getTranslation("pool.refused.places", Pool.MOST_PLACES));
        } else if (!due.isInvalid()) {
            put.apply(new Choice(places, due.moment(), command)).ifPresent(this::tell);
        }
    }

    private void tell(Outcome outcome) {
        String done = getTranslation("pool.put-done", outcome.count());
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
