package org.claimdesk.ui.profile;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.ui.parts.FailureLine;

/** Asks for the password before something that whoever finds an open screen must not do. */
class PasswordDialog extends Dialog {

    private final PasswordField password = new PasswordField(getTranslation("factors.password"));
    private final FailureLine failure = new FailureLine();

    /** @param act is given the password; answers what is wrong, or nothing once it is done */
    PasswordDialog(String title, String text, String done, Function<String, Optional<String>> act) {
        setHeaderTitle(title);
        addClassName("person-dialog");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setAutofocus(true);
        password.setWidthFull();
        add(new Paragraph(text), password, failure);
        var button = new Button(done);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            Optional<String> wrong = act.apply(password.getValue());
            button.setEnabled(true);
            if (failure.show(wrong)) {
                close();
            }
        });
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), button);
    }
}
