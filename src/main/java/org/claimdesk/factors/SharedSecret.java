package org.claimdesk.factors;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * 160 random bits that the desk and an authenticator application both know.
 *
 * @param base32 the bits as applications take them (RFC 4648, without padding)
 */
public record SharedSecret(String base32) {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    public SharedSecret {
        if (!base32.matches("[A-Z2-7]{32}")) {
            throw new IllegalArgumentException("not 160 bits in base 32");
        }
    }

    public static SharedSecret fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return of(bits);
    }

    static SharedSecret of(byte[] bits) {
        String digits = new BigInteger(1, bits).toString(32);
        return new SharedSecret(("0".repeat(32 - digits.length()) + digits)
                .chars()
                .mapToObj(digit -> String.valueOf(DIGITS.charAt(Character.digit(digit, 32))))
                .collect(Collectors.joining()));
    }

    byte[] bits() {
        BigInteger number = base32.chars()
                .mapToObj(digit -> BigInteger.valueOf(DIGITS.indexOf(digit)))
                .reduce(BigInteger.ZERO, (before, digit) -> before.shiftLeft(5).or(digit));
        byte[] bits = number.toByteArray();
        byte[] all = new byte[BYTES];
        int length = Math.min(bits.length, BYTES);
        System.arraycopy(bits, bits.length - length, all, BYTES - length, length);
        return all;
    }

    /** In groups of four, to be typed. */
    public String inGroups() {
        return String.join(" ", Arrays.asList(base32.split("(?<=\\G.{4})")));
    }

    /** What a picture for applications says: the desk, the account and the secret. */
    public String address(String desk, String signInName) {
        return String.format(
                Locale.ROOT,
                "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s",
                escaped(desk.replace(":", " ")),
                escaped(signInName),
                base32);
    }

    private static String escaped(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Nothing that a log may not hold. */
    @Override
    public String toString() {
        return "a shared secret";
    }
}
