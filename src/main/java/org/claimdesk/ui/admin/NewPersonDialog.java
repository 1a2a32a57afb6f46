package org.claimdesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.parts.RoleChoice;
import org.claimdesk.users.Role;
import org.claimdesk.users.Secret;

/** Asks who is to get an account. What was refused stays in the fields, with the sentence that says why. */
class NewPersonDialog extends Dialog {

    /** What the administrator wants; token and command stay the same however often they try. */
    record Choice(String signInName, String fullName, String mail, Set<Role> roles, Secret token, CommandId command) {}

    private final TextField fullName = new TextField(getTranslation("people.full-name"));
    private final TextField signInName = new TextField(getTranslation("people.sign-in-name"));
    private final TextField mail = new TextField(getTranslation("people.mail"));
    private final RoleChoice roles = new RoleChoice(Set.of(Role.REVIEWER));
    private final FailureLine failure = new FailureLine();
    private final Secret token = Secret.fresh();
    private final CommandId command = CommandId.fresh();

    /** @param add makes the account; answers what is wrong, or nothing once it is made */
    NewPersonDialog(Function<Choice, Optional<String>> add) {
        setHeaderTitle(getTranslation("people.add.title"));
        addClassName("person-dialog");
        fullName.setAutofocus(true);
        fullName.setAutocomplete(Autocomplete.OFF);
        signInName.setAutocomplete(Autocomplete.OFF);
        signInName.setHelperText(getTranslation("people.sign-in-name.help"));
        fullName.setRequiredIndicatorVisible(true);
        signInName.setRequiredIndicatorVisible(true);
        fullName.setWidthFull();
        signInName.setWidthFull();
        mail.setAutocomplete(Autocomplete.OFF);
        mail.setHelperText(getTranslation("people.mail.help"));
        mail.setWidthFull();
        add(fullName, signInName, mail, roles, failure);
        var done = new Button(getTranslation("people.add.done"));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            ask(add);
            done.setEnabled(true);
        });
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), done);
    }

    private void ask(Function<Choice, Optional<String>> add) {
        Optional<String> wrong = add.apply(new Choice(
                signInName.getValue(), fullName.getValue(), mail.getValue(), roles.getValue(), token, command));
        if (failure.show(wrong)) {
            close();
        }
    }
}
