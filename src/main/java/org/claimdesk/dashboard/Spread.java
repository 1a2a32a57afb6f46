package org.claimdesk.dashboard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How many things took how long, by the steps of a ladder. */
public record Spread(Ladder ladder, List<Long> counts) {

    public Spread {
        counts = List.copyOf(counts);
        if (counts.size() != ladder.steps()) {
            throw new IllegalArgumentException(counts.size() + " counts for " + ladder);
        }
    }

    public long total() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The time within which this part of them all lies, as if they were spread evenly over their step; the beginning of the last step where
     * it lies there, because that has no end. Nothing where nothing was counted.
     *
     * @param part from 0 to 1; a half for the median
     */
    public Optional<Duration> within(double part) {
        long total = total();
        if (total == 0) {
            return Optional.empty();
        }
        double wanted = total * part;
        long passed = 0;
        for (int step = 0; step < ladder.steps() - 1; step++) {
            long here = counts.get(step);
            if (here > 0 && passed + here >= wanted) {
                Duration from = ladder.from(step);
                double share = (wanted - passed) / here;
                return Optional.of(from.plusMinutes(
                        Math.round(ladder.from(step + 1).minus(from).toMinutes() * share)));
            }
            passed += here;
        }
        return Optional.of(ladder.from(ladder.steps() - 1));
    }
}
