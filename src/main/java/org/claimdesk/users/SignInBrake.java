package org.claimdesk.users;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after some wrong passwords for one name from one address, or for whatever names from one address, nobody can try
 * from there for a while. It counts names that exist and names that do not alike, and the owner of a name can still come in from
 * elsewhere. Kept in memory, a bounded number of counts: the desk is one process.
 */
@Component
class SignInBrake {

    static final int WRONG_FOR_A_NAME = 10;
    static final int WRONG_FROM_AN_ADDRESS = 100;
    static final Duration WHILE = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Count(int wrong, Instant since) {}

    SignInBrake() {
        this(Clock.systemUTC());
    }

    SignInBrake(Clock clock) {
        this.clock = clock;
    }

    /** Whether a try is to be refused before the password is looked at. */
    synchronized boolean holds(String name, String address) {
        return wrong(both(name, address)) >= WRONG_FOR_A_NAME || wrong(address) >= WRONG_FROM_AN_ADDRESS;
    }

    synchronized void countWrong(String name, String address) {
        count(both(name, address));
        count(address);
    }

    synchronized void forget(String name, String address) {
        counts.remove(both(name, address));
    }

    private void count(String key) {
        int before = wrong(key);
        Count current = counts.get(key);
        counts.put(key, new Count(before + 1, before == 0 || current == null ? clock.instant() : current.since()));
    }

    private int wrong(String key) {
        Count count = counts.get(key);
        return count == null || count.since().plus(WHILE).isBefore(clock.instant()) ? 0 : count.wrong();
    }

    private static String both(String name, String address) {
        return address + " " + (name.length() > 100 ? name.substring(0, 100) : name);
    }
}
