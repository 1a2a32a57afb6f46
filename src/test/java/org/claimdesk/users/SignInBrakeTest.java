package org.claimdesk.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SignInBrakeTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-01T10:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final SignInBrake brake = new SignInBrake(clock);

    @Test
    void holdsOneNameFromOneAddress() {
        wrong("maya", "192.0.2.1", SignInBrake.WRONG_FOR_A_NAME);

        assertThat(brake.holds("maya", "192.0.2.1")).isTrue();
        assertThat(brake.holds("maya", "192.0.2.2")).isFalse();
        assertThat(brake.holds("rita", "192.0.2.1")).isFalse();
    }

    @Test
    void holdsAnAddressThatTriesManyNames() {
        for (int i = 0; i < SignInBrake.WRONG_FROM_AN_ADDRESS; i++) {
            brake.countWrong("name" + i, "192.0.2.1");
        }

        assertThat(brake.holds("maya", "192.0.2.1")).isTrue();
    }

    @Test
    void letsGoAfterAWhile() {
        wrong("maya", "192.0.2.1", SignInBrake.WRONG_FOR_A_NAME);

        now.set(now.get().plus(SignInBrake.WHILE).plusSeconds(1));

        assertThat(brake.holds("maya", "192.0.2.1")).isFalse();
    }

    @Test
    void aRightPasswordStartsAnew() {
        wrong("maya", "192.0.2.1", SignInBrake.WRONG_FOR_A_NAME - 1);

        brake.forget("maya", "192.0.2.1");
        brake.countWrong("maya", "192.0.2.1");

        assertThat(brake.holds("maya", "192.0.2.1")).isFalse();
    }

    private void wrong(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            brake.countWrong(name, address);
        }
    }
}
