package org.claimdesk.factors;

import java.time.Instant;

/** The application on somebody's telephone. */
public record AuthenticatorApp(SharedSecret secret) {

    /** One into which the secret was typed as the desk shows it. */
    public static AuthenticatorApp with(String typedSecret) {
        return new AuthenticatorApp(new SharedSecret(typedSecret.replace(" ", "")));
    }

    /** What it shows now. */
    public String number() {
        return TimeCodes.at(secret, TimeCodes.stepAt(Instant.now()));
    }

    /** What it will show next; the desk takes that already. */
    public String nextNumber() {
        return TimeCodes.at(secret, TimeCodes.stepAt(Instant.now()) + 1);
    }
}
