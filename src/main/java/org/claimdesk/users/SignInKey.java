package org.claimdesk.users;

import java.util.Optional;

/** What the browser keeps to bring a sign-in back: one secret to find it, another to prove it. */
record SignInKey(Secret series, Secret token) {

    static SignInKey fresh() {
        return new SignInKey(Secret.fresh(), Secret.fresh());
    }

    /** Reads what {@link #cookie} wrote; nothing for anything else. */
    static Optional<SignInKey> read(String cookie) {
        String[] halves = cookie.split("\\.", -1);
        return halves.length == 2 && cookie.length() <= 200
                ? Optional.of(new SignInKey(new Secret(halves[0]), new Secret(halves[1])))
                : Optional.empty();
    }

    String cookie() {
        return series.value() + "." + token.value();
    }
}
