package org.claimdesk.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Runs the seed corpus in the suite. With {@code JAZZER_FUZZ=1} in the environment it goes on from there and looks for new
 * texts that break an invariant; what it finds becomes a seed.
 */
class ClaimEngineFuzzTest {

    private static final ClaimEngine ENGINE = new ClaimEngine();

    /** A replacement character stands for half a surrogate pair, which UTF-8 cannot hold. */
    @FuzzTest(maxDuration = "10m")
    void takesAnyText(byte[] seed) {
        Invariants.hold(ENGINE, new String(seed, UTF_8).replace('\uFFFD', '\uD83D'));
    }
}
