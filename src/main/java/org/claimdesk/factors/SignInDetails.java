package org.claimdesk.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What comes with a sign-in beside name and password: from where, what a device has signed, what was typed for the second step, and whose password was right. */
public final class SignInDetails extends WebAuthenticationDetails {

    /** The name of the field for the number or backup code. */
    public static final String CODE = "code";

    /** The name of the field that holds what a device has signed. */
    public static final String PASSKEY = "passkey";

    private static final long serialVersionUID = 1L;

    private final @Nullable String code;
    private final @Nullable String passkey;
    private final @Nullable WaitingPerson waiting;
    private final @Nullable PasskeyChallenge challenge;

    public SignInDetails(HttpServletRequest request) {
        super(request);
        this.code = request.getParameter(CODE);
        String shown = Objects.requireNonNullElse(request.getParameter(PASSKEY), "");
        this.passkey = shown.isEmpty() ? null : shown;
        this.waiting = WaitingPerson.in(request).orElse(null);
        this.challenge =
                passkey == null ? null : PasskeyChallenge.takeFrom(request).orElse(null);
    }

    /** What was typed for the second step; null when this is the first. */
    @Nullable
    String code() {
        return code;
    }

    /** What a device has signed; null when none was asked. */
    @Nullable
    String passkey() {
        return passkey;
    }

    /** What the device was to sign. */
    @Nullable
    PasskeyChallenge challenge() {
        return challenge;
    }

    @Nullable
    WaitingPerson waiting() {
        return waiting;
    }
}
