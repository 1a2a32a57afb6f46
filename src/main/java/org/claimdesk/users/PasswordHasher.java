package org.claimdesk.users;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.claimdesk.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with the figures OWASP asks for (19 MiB, two passes), which makes guessing dear. It is dear for the desk too, so only a few run
 * at once; who would have to wait for longer is refused, and nothing else on the desk grows slow.
 */
@Component
class PasswordHasher {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES);
    private final Semaphore places;
    private final long patienceMillis;
    private final String nobodys;

    PasswordHasher(
            @Value("${claimdesk.passwords.at-once:2}") int atOnce,
            @Value("${claimdesk.passwords.patience-millis:5000}") long patienceMillis) {
        this.places = new Semaphore(atOnce, true);
        this.patienceMillis = patienceMillis;
        this.nobodys = encode(Secret.fresh().value());
    }

    private String encode(String password) {
        return Objects.requireNonNull(argon2.encode(password));
    }

    /** What to store. */
    String hash(String password) {
        return inTurn(() -> encode(PasswordRules.oneForm(password)));
    }

    /**
     * Whether this is the password with the hash. Without a hash, and for a password longer than any that can be set, it is not, after the
     * same work: how long the answer takes tells nobody whether there is an account.
     */
    boolean matches(String password, @Nullable String hash) {
        String same = PasswordRules.oneForm(password);
        boolean possible = hash != null && same.codePointCount(0, same.length()) <= PasswordRules.LONGEST;
        String tried = possible ? same : "";
        String against = possible && hash != null ? hash : nobodys;
        return inTurn(() -> argon2.matches(tried.isEmpty() ? "-" : tried, against)) && possible;
    }

    private <T> T inTurn(Supplier<T> work) {
        boolean mayEnter;
        try {
            mayEnter = places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            mayEnter = false;
        }
        if (!mayEnter) {
            throw new Refused("people.refused.busy");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
