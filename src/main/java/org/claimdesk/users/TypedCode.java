package org.claimdesk.users;

import java.security.SecureRandom;
import java.util.Locale;

/** A secret that people read and type: three groups of four letters and digits, 60 random bits. */
public record TypedCode(String value) {

    /** No letters and digits that look alike. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    public static TypedCode fresh() {
        var signs = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            signs.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new TypedCode(signs.toString());
    }

    /** The signs alone, however the code was spaced and written. */
    public String plain() {
        return value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Nothing that a log may not hold. */
    @Override
    public String toString() {
        return "a code";
    }
}
