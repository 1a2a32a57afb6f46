package org.claimdesk.factors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** What a device has to sign to show whose it is; kept in the session, and good for one answer. */
public final class PasskeyChallenge implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PLACE = PasskeyChallenge.class.getName();

    private final PublicKeyCredentialRequestOptions options;
    private final String json;

    PasskeyChallenge(PublicKeyCredentialRequestOptions options, String json) {
        this.options = options;
        this.json = json;
    }

    PublicKeyCredentialRequestOptions options() {
        return options;
    }

    /** The same as the browser takes it. */
    public String json() {
        return json;
    }

    /** Waits in the session of the request for its answer, in the place of any other. */
    public void waitIn(HttpServletRequest request) {
        request.getSession().setAttribute(PLACE, this);
    }

    /** Takes the one that waits in the session of the request out of it. */
    static Optional<PasskeyChallenge> takeFrom(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(PLACE) instanceof PasskeyChallenge waiting) {
            session.removeAttribute(PLACE);
            return Optional.of(waiting);
        }
        return Optional.empty();
    }
}
