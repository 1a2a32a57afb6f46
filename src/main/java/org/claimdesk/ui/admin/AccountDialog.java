package org.claimdesk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.ConflictList;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.parts.RoleChoice;
import org.claimdesk.users.Account;
import org.claimdesk.users.Account.Standing;
import org.claimdesk.users.Role;

/** One account, and what can be done to it. */
class AccountDialog extends Dialog {

    /** What the dialog offers; each answers what is wrong, or nothing once it is done. */
    interface Deeds {
        Optional<String> changeRoles(Set<Role> roles, CommandId command);

        Optional<String> changeMail(String mail, CommandId command);

        Optional<String> invite(CommandId command);

        Optional<String> resetFactors(CommandId command);

        Optional<String> disable(CommandId command);

        Optional<String> enable(CommandId command);

        /** What can be done about what the person must not check; only asked of those who check. */
        ConflictList.Deeds conflicts();
    }

    private final FailureLine failure = new FailureLine();

    AccountDialog(Account account, Deeds deeds) {
        setHeaderTitle(account.person().fullName());
        addClassName("person-dialog");
        var roles = new RoleChoice(account.person().roles());
        Button save = button("people.change.roles", command -> deeds.changeRoles(roles.getValue(), command));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var others = new Div();
        others.addClassName("desk-actions");
        if (account.standing() == Standing.DISABLED) {
            others.add(button("people.enable", deeds::enable));
        } else {
            Button disable = button("people.disable", deeds::disable);
            disable.addThemeVariants(ButtonVariant.LUMO_ERROR);
            others.add(
                    button("people.invite-again", deeds::invite),
                    button("people.reset-factors", deeds::resetFactors),
                    disable);
        }
        var mail = new TextField(getTranslation("people.mail"), account.email(), "");
        mail.setWidthFull();
        var letters =
                new Div(mail, button("people.change.mail", command -> deeds.changeMail(mail.getValue(), command)));
        letters.addClassName("account-mail");
        add(roles, letters, failure, others);
        if (account.person().has(Role.REVIEWER)) {
            var list = new ConflictList(deeds.conflicts());
            list.refresh();
            add(new H3(getTranslation("conflict.title")), list);
        }
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), save);
    }

    private Button button(String key, Function<CommandId, Optional<String>> deed) {
        var button = new Button(getTranslation(key));
        CommandId command = CommandId.fresh();
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            Optional<String> wrong = deed.apply(command);
            button.setEnabled(true);
            if (failure.show(wrong)) {
                close();
            }
        });
        return button;
    }
}
