package org.claimdesk.ui.profile;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiFunction;
import org.claimdesk.factors.SharedSecret;
import org.claimdesk.ui.parts.FailureLine;

/** Shows the secret for an authenticator application, as a picture and as text, and asks what the application makes of it. */
class AuthenticatorDialog extends Dialog {

    private final TextField number = new TextField(getTranslation("factors.number"));
    private final PasswordField password = new PasswordField(getTranslation("factors.password"));
    private final FailureLine failure = new FailureLine();

    /** @param add is given the number and the password; answers what is wrong, or nothing once it is done */
    AuthenticatorDialog(SharedSecret secret, String address, BiFunction<String, String, Optional<String>> add) {
        setHeaderTitle(getTranslation("factors.add.title"));
        addClassName("person-dialog");
        var text = new TextArea(getTranslation("factors.secret"), secret.inGroups(), "");
        text.setHelperText(getTranslation("factors.secret.help"));
        text.setReadOnly(true);
        text.setAutoselect(true);
        text.addClassName("shared-secret");
        text.setWidthFull();
        number.getElement().setAttribute("autocomplete", "one-time-code");
        number.getElement().setAttribute("inputmode", "numeric");
        number.setHelperText(getTranslation("factors.number.help"));
        number.setRequiredIndicatorVisible(true);
        number.setAutofocus(true);
        number.setWidthFull();
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setWidthFull();
        add(
                new Paragraph(getTranslation("factors.add.text")),
                new QrCode(address, getTranslation("factors.picture")),
                text,
                number,
                password,
                failure);
        var done = new Button(getTranslation("factors.add.done"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.addClickShortcut(Key.ENTER);
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            Optional<String> wrong = add.apply(number.getValue(), password.getValue());
            done.setEnabled(true);
            if (failure.show(wrong)) {
                close();
            }
        });
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }
}
