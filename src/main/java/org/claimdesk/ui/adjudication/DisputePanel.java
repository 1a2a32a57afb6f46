package org.claimdesk.ui.adjudication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.RatingScale;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.VerdictPicker;

/** Where an editor decides what the reviews do not agree on. */
class DisputePanel extends Section {

    /** Decides; answers what prevented it, if anything did. */
    interface Verdict {
        Optional<String> give(RatingId rating, String reason, CommandId command);
    }

    private final CommandId command = CommandId.fresh();
    private final VerdictPicker picker = new VerdictPicker();
    private final TextArea reason = new TextArea();
    private final Button decide = new Button(getTranslation("adjudication.decide"));

    DisputePanel(RatingScale scale, boolean may, Verdict verdict) {
        addClassNames("desk-panel", "dispute-panel");
        picker.setAriaLabel(getTranslation("review.verdict"));
        picker.setManualValidation(true);
        picker.show(scale, null);
        reason.setLabel(getTranslation("adjudication.reason"));
        reason.setHelperText(getTranslation("adjudication.reason.help"));
        reason.setMinRows(3);
        reason.setManualValidation(true);
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        decide.setDisableOnClick(true);
        decide.addClickListener(click -> {
            give(verdict);
            decide.setEnabled(true);
        });
        decide.setEnabled(may);
        add(new H2(getTranslation("adjudication.disputed")), picker, reason, decide);
        if (!may) {
            var why = new Paragraph(getTranslation("review.refused.own-review"));
            why.addClassName("desk-meta");
            add(why);
        }
    }

    private void give(Verdict verdict) {
        RatingId rating = picker.rating();
        picker.setErrorMessage(rating == null ? getTranslation("review.refused.missing.VERDICT") : "");
        picker.setInvalid(rating == null);
        if (rating != null) {
            Optional<String> wrong = verdict.give(rating, reason.getValue(), command);
            reason.setErrorMessage(wrong.orElse(""));
            reason.setInvalid(wrong.isPresent());
        }
    }
}
