package org.claimdesk.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.factors.Passkeys;
import org.claimdesk.factors.SignInDetails;
import org.claimdesk.factors.WaitingPerson;
import org.claimdesk.settings.DeskLogo;
import org.claimdesk.shared.DeskAddress;

/** The second step of signing in, for whom a right password is not enough. */
@Route(Paths.SECOND_STEP)
@AnonymousAllowed
class SecondStepView extends DoorPage implements BeforeEnterObserver {

    private static final Set<String> FAILURES = Set.of("wrong", "wait", "away");

    private final SignInForm form = new SignInForm();

    private final PasskeyDoor passkeyDoor;

    SecondStepView(Passkeys passkeys, DeskAddress address, DeskLogo logo) {
        super(logo.brand());
        this.passkeyDoor = new PasskeyDoor(passkeys, address);
        add(passkeyDoor);
        var code = new TextField(getTranslation("second-step.code"));
        code.setHelperText(getTranslation("second-step.code.help"));
        code.getElement().setAttribute("name", SignInDetails.CODE);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setRequiredIndicatorVisible(true);
        code.setAutofocus(true);
        code.setWidthFull();
        // Enter in its only field sends a form by itself; a shortcut on the button would send it twice, and a number is
        // good once.
        form.add(code);
        var submit = new Button(getTranslation("sign-in.submit"), click -> form.submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show(
                getTranslation("second-step.title"),
                new Paragraph(getTranslation("second-step.text")),
                form,
                new Anchor(Paths.SIGN_IN, getTranslation("second-step.back")),
                submit);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (WaitingPerson.in(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .isEmpty()) {
            event.forwardTo(Paths.SIGN_IN);
        }
        passkeyDoor.open();
        Optional<String> failure = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("error")
                .filter(FAILURES::contains);
        say(failure.map(why -> getTranslation("second-step.failure." + why)));
    }
}
