package org.claimdesk.ui.profile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.parts.NewPassword;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.users.OwnAccount;

/** Another password in place of the current one. */
class PasswordPanel extends Panel {

    private final OwnAccount account;
    private final Runnable changed;
    private final PasswordField current = new PasswordField(getTranslation("profile.current-password"));
    private final NewPassword wanted = new NewPassword();
    private final FailureLine failure = new FailureLine();

    /** @param changed hears when the password is another one, and every other sign-in has ended */
    PasswordPanel(OwnAccount account, Runnable changed) {
        super(UI.getCurrent().getTranslation("profile.password"));
        this.account = account;
        this.changed = changed;
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setRequiredIndicatorVisible(true);
        current.setWidthFull();
        var change = new Button(getTranslation("profile.change-password"), click -> change(click.getSource()));
        change.setDisableOnClick(true);
        add(current, wanted, failure, change);
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    private void change(Button button) {
        Optional<String> refused = Attempt.failureOf(
                () -> account.changePassword(current.getValue(), wanted.getValue(), CommandId.fresh()));
        button.setEnabled(true);
        if (failure.show(refused)) {
            current.clear();
            wanted.clear();
            Notification.show(getTranslation("profile.password-changed"));
            changed.run();
        }
    }
}
