package org.claimdesk.ui.profile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiFunction;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.parts.PasskeyButton;

/** Asks what a new passkey is to be called, and has the person's device make it. */
class PasskeyDialog extends Dialog {

    private final TextField label = new TextField(getTranslation("factors.passkey.label"));
    private final FailureLine failure = new FailureLine();

    /**
     * @param offer what the device is to make a key for
     * @param add is given the device's answer and the name; answers what is wrong, or nothing once it is done
     */
    PasskeyDialog(String offer, String suggestedLabel, BiFunction<String, String, Optional<String>> add) {
        setHeaderTitle(getTranslation("factors.passkey.title"));
        addClassName("person-dialog");
        label.setValue(suggestedLabel);
        label.setMaxLength(100);
        label.setHelperText(getTranslation("factors.passkey.label.help"));
        label.setRequiredIndicatorVisible(true);
        label.setAutofocus(true);
        label.setWidthFull();
        add(new Paragraph(getTranslation("factors.passkey.text")), label, failure);
        var make = PasskeyButton.toMake(
                getTranslation("factors.passkey.make"),
                offer,
                answer -> {
                    if (failure.show(add.apply(answer, label.getValue()))) {
                        close();
                    }
                },
                () -> failure.show(Optional.of(getTranslation("factors.passkey.none"))));
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), make);
    }
}
