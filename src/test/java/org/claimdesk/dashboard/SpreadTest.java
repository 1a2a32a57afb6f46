package org.claimdesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void aBoundBelongsToTheStepAboveIt() {
        assertThat(Ladder.TURNAROUND.step(Duration.ofMinutes(59))).isZero();
        assertThat(Ladder.TURNAROUND.step(Duration.ofHours(1))).isOne();
        assertThat(Ladder.TURNAROUND.step(Duration.ofSeconds(-5))).isZero();
        assertThat(Ladder.TURNAROUND.step(Duration.ofDays(400))).isEqualTo(Ladder.TURNAROUND.steps() - 1);
    }

    @Test
    void theMedianLiesWithinItsStep() {
        assertThat(ages(2, 0, 2).within(0.5)).contains(Duration.ofDays(1));
        assertThat(ages(0, 4).within(0.5)).contains(Duration.ofHours(36));
        assertThat(ages(0, 0, 0, 0, 0, 0, 0, 0, 0, 3).within(0.5)).contains(Duration.ofDays(112));
        assertThat(ages().within(0.5)).isEmpty();
    }

    private static Spread ages(long... counts) {
        List<Long> all = new ArrayList<>(Collections.nCopies(Ladder.AGE.steps(), 0L));
        for (int step = 0; step < counts.length; step++) {
            all.set(step, counts[step]);
        }
        return new Spread(Ladder.AGE, all);
    }
}
