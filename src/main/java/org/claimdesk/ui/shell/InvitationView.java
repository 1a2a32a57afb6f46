package org.claimdesk.ui.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.claimdesk.settings.DeskLogo;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.NewPassword;
import org.claimdesk.users.Invitations;
import org.claimdesk.users.Person;
import org.claimdesk.users.Secret;

/** Where an invitation leads: the invited person sets a password, and can sign in from then on. */
@Route(Paths.INVITATION)
@AnonymousAllowed
class InvitationView extends DoorPage implements BeforeEnterObserver {

    private final Invitations invitations;
    private final NewPassword password = new NewPassword();
    private final CommandId command = CommandId.fresh();

    InvitationView(Invitations invitations, DeskLogo logo) {
        super(logo.brand());
        this.invitations = invitations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = new Secret(event.getRouteParameters().get("token").orElse(""));
        invitations.invited(token).ifPresentOrElse(person -> welcome(person, token), this::regret);
    }

    private void welcome(Person person, Secret token) {
        var name = new TextField(getTranslation("people.sign-in-name"), person.signInName(), "");
        name.setReadOnly(true);
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setWidthFull();
        password.setAutofocus(true);
        var accept = new Button(getTranslation("invitation.accept"), click -> accept(click.getSource(), token));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.addClickShortcut(Key.ENTER);
        accept.setDisableOnClick(true);
        show(
                getTranslation("invitation.title", person.fullName()),
                new Paragraph(getTranslation("invitation.text")),
                name,
                password,
                accept);
    }

    private void regret() {
        show(
                getTranslation("invitation.void.title"),
                new Paragraph(getTranslation("people.refused.invitation-void")),
                new Anchor(Paths.SIGN_IN, getTranslation("invitation.to-sign-in")));
    }

    private void accept(Button button, Secret token) {
        Optional<String> failure = Attempt.failureOf(() -> invitations.accept(token, password.getValue(), command));
        button.setEnabled(true);
        if (say(failure)) {
            button.getUI().ifPresent(ui -> ui.navigate(Paths.SIGN_IN, QueryParameters.of("ready", "")));
        }
    }
}
