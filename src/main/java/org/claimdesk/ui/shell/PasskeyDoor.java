package org.claimdesk.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.claimdesk.factors.PasskeyChallenge;
import org.claimdesk.factors.Passkeys;
import org.claimdesk.factors.SignInDetails;
import org.claimdesk.shared.DeskAddress;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.parts.PasskeyButton;

/** The way in with a passkey; closed where the desk is not opened at the address that passkeys are bound to. */
class PasskeyDoor extends Div {

    private final Passkeys passkeys;
    private final DeskAddress address;
    private final FailureLine failure = new FailureLine();

    PasskeyDoor(Passkeys passkeys, DeskAddress address) {
        this.passkeys = passkeys;
        this.address = address;
        addClassName("passkey-door");
    }

    /** Asks for a passkey with a new challenge, which waits in the session. */
    void open() {
        removeAll();
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (!request.getServerName().equalsIgnoreCase(address.host())) {
            return;
        }
        PasskeyChallenge challenge = passkeys.challenge();
        challenge.waitIn(request);
        var form = new SignInForm();
        form.addHidden(SignInDetails.PASSKEY, "");
        form.add(PasskeyButton.toShow(
                getTranslation("sign-in.passkey"),
                challenge.json(),
                () -> failure.show(Optional.of(getTranslation("sign-in.passkey.none")))));
        add(form, failure);
    }
}
