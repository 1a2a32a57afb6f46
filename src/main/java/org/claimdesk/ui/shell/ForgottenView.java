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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.claimdesk.settings.DeskLogo;
import org.claimdesk.users.PasswordResets;

/** Where somebody who has forgotten their password asks for a letter; everybody gets the same answer. */
@Route(Paths.FORGOTTEN)
@AnonymousAllowed
class ForgottenView extends DoorPage implements BeforeEnterObserver {

    private final PasswordResets resets;
    private final TextField name = new TextField(getTranslation("forgotten.name"));

    ForgottenView(PasswordResets resets, DeskLogo logo) {
        super(logo.brand());
        this.resets = resets;
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        name.setMaxLength(254);
        name.setWidthFull();
        var ask = new Button(getTranslation("forgotten.ask"), click -> ask(click.getSource()));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ask.addClickShortcut(Key.ENTER);
        ask.setDisableOnClick(true);
        show(
                getTranslation("forgotten.title"),
                new Paragraph(getTranslation("forgotten.text")),
                name,
                new Anchor(Paths.SIGN_IN, getTranslation("invitation.to-sign-in")),
                ask);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!resets.areByMail()) {
            event.forwardTo(Paths.SIGN_IN);
        }
    }

    private void ask(Button button) {
        String address = VaadinServletRequest.getCurrent().getRemoteAddr();
        Optional<String> failure = Attempt.failureOf(() -> resets.ask(name.getValue(), address));
        button.setEnabled(true);
        if (say(failure)) {
            show(
                    getTranslation("forgotten.asked.title"),
                    new Paragraph(getTranslation("forgotten.asked.text")),
                    new Anchor(Paths.SIGN_IN, getTranslation("invitation.to-sign-in")));
        }
    }
}
