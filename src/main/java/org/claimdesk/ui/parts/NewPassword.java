package org.claimdesk.ui.parts;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Where somebody chooses a password: it can be made visible instead of being typed twice, and a password manager may fill it in. */
public class NewPassword extends PasswordField {

    public NewPassword() {
        setLabel(getTranslation("people.new-password"));
        setHelperText(getTranslation("people.new-password.help"));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setRequiredIndicatorVisible(true);
        setWidthFull();
    }
}
