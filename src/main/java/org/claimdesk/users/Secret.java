package org.claimdesk.users;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * 256 random bits that open something: an invitation, or a sign-in that lasts. Whoever holds the value may come in, so the desk keeps only
 * its {@link #hash}; being random, it needs no salt and no slow hash.
 */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, of letters that need no escaping in an address or a cookie. */
    public static Secret fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What may be stored: SHA-256 in hexadecimal. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Nothing that a log may not hold. */
    @Override
    public String toString() {
        return "a secret";
    }
}
