package org.claimdesk.factors;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Numbers of six digits that change each half minute (RFC 6238 with SHA-1, as every application does it). */
final class TimeCodes {

    private static final int SECONDS = 30;

    /** How far a clock may be off, and how long somebody may take to type: one number to either side. */
    private static final int STEPS_OFF = 1;

    private TimeCodes() {}

    /** Which half minute it is. */
    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** The number of a half minute. */
    static String at(SharedSecret secret, long step) {
        byte[] digest = digest(
                secret.bits(), ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = digest[digest.length - 1] & 0xf;
        int number = ByteBuffer.wrap(digest).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    /** The half minute around now whose number was typed, if it is later than the last one taken. */
    static OptionalLong stepOf(SharedSecret secret, String typed, Instant now, long lastTaken) {
        String digits = typed.replaceAll("\\s", "");
        long step = stepAt(now);
        OptionalLong found = OptionalLong.empty();
        for (long tried = step - STEPS_OFF; tried <= step + STEPS_OFF; tried++) {
            if (tried > lastTaken && at(secret, tried).equals(digits)) {
                found = OptionalLong.of(tried);
            }
        }
        return found;
    }

    private static byte[] digest(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", e);
        }
    }
}
