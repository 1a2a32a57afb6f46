package org.claimdesk.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.shared.Refused;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {

    private static final PasswordHasher HASHER = new PasswordHasher(2, 60_000);

    @Property(tries = 25)
    void whateverWasTypedOpensAgain(@ForAll("passwords") String password) {
        String hash = HASHER.hash(password);

        assertThat(HASHER.matches(password, hash)).isTrue();
        assertThat(HASHER.matches(password + "x", hash)).isFalse();
    }

    @Provide
    Arbitrary<String> passwords() {
        return Arbitraries.strings().ofMinLength(8).ofMaxLength(400);
    }

    @Test
    void theLastCharacterCountsToo() {
        String hash = HASHER.hash("abcdefgh ij".repeat(90));

        assertThat(HASHER.matches("abcdefgh ij".repeat(89) + "abcdefgh ik", hash))
                .isFalse();
    }

    @Test
    void keepsNothingThatCouldBeReadBack() {
        String hash = HASHER.hash("four grey lamps at noon");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("lamps");
        assertThat(HASHER.hash("four grey lamps at noon")).isNotEqualTo(hash);
    }

    @Test
    void nothingOpensWithoutAHash() {
        assertThat(HASHER.matches("four grey lamps at noon", null)).isFalse();
        assertThat(HASHER.matches("", null)).isFalse();
        assertThat(HASHER.matches("-", null)).isFalse();
        assertThat(HASHER.matches("x".repeat(5_000), null)).isFalse();
    }

    @Test
    void whoWouldWaitTooLongIsRefused() throws Exception {
        var hasher = new PasswordHasher(1, 1);

        try (var crowd = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> knock = () -> {
                try {
                    hasher.hash("four grey lamps at noon");
                    return false;
                } catch (Refused busy) {
                    return busy.key().equals("people.refused.busy");
                }
            };
            List<Future<Boolean>> refused = crowd.invokeAll(java.util.Collections.nCopies(8, knock));

            assertThat(refused).anySatisfy(one -> assertThat(one.get()).isTrue());
            assertThat(refused).anySatisfy(one -> assertThat(one.get()).isFalse());
        }
    }

    @Test
    void aHasherWithoutAPlaceRefusesAtOnce() {
        assertThatThrownBy(() -> new PasswordHasher(0, 1).hash("four grey lamps at noon"))
                .isInstanceOf(Refused.class);
    }
}
