package org.claimdesk.factors;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** What a device is asked to make a key for; kept until its answer comes. */
public final class PasskeyOffer {

    private final PublicKeyCredentialCreationOptions options;
    private final String json;

    PasskeyOffer(PublicKeyCredentialCreationOptions options, String json) {
        this.options = options;
        this.json = json;
    }

    PublicKeyCredentialCreationOptions options() {
        return options;
    }

    /** The same as the browser takes it. */
    public String json() {
        return json;
    }
}
