package org.claimdesk.ui.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/** Asks a reviewer why they say no. A reason that is refused stays in the field, with the sentence that says why. */
class DeclineDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("queue.decline.reason"));

    /** @param decline takes the reason; answers what is wrong with it, or nothing once it is done */
    DeclineDialog(String wording, Function<String, Optional<String>> decline) {
        setHeaderTitle(getTranslation("queue.decline.title"));
        addClassName("decline-dialog");
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setMinRows(3);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("queue.decline.help"));
        reason.setAutofocus(true);
        var claim = new Paragraph(wording);
        claim.addClassName("dialog-claim");
        add(claim, reason);
        var no = new Button(getTranslation("queue.decline"));
        no.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        no.setDisableOnClick(true);
        no.addClickListener(click -> {
            answer(decline);
            no.setEnabled(true);
        });
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), no);
    }

    private void answer(Function<String, Optional<String>> decline) {
        Optional<String> wrong = decline.apply(reason.getValue());
        reason.setInvalid(wrong.isPresent());
        reason.setErrorMessage(wrong.orElse(""));
        if (wrong.isEmpty()) {
            close();
        }
    }
}
