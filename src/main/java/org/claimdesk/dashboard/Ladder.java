package org.claimdesk.dashboard;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Steps of time, from nothing upwards; the last one has no end. What falls on a bound belongs to the step above it. */
public enum Ladder {
    /** From being asked to handing in. */
    TURNAROUND(Stream.concat(
                    Stream.of(1, 4, 8).map(Duration::ofHours),
                    Stream.of(1, 2, 3, 5, 7, 14, 28).map(Duration::ofDays))
            .toList()),
    /** Since a claim was found. */
    AGE(Stream.of(1, 2, 3, 5, 7, 14, 28, 56, 112).map(Duration::ofDays).toList());

    private final List<Duration> bounds;

    Ladder(List<Duration> bounds) {
        this.bounds = bounds;
    }

    /** Where one step ends and the next begins. */
    public List<Duration> bounds() {
        return bounds;
    }

    public int steps() {
        return bounds.size() + 1;
    }

    /** The step of a time; a time before its beginning, which clocks that differ may bring, is on the first. */
    int step(Duration time) {
        return (int) bounds.stream().filter(bound -> bound.compareTo(time) <= 0).count();
    }

    /** Where a step begins. */
    public Duration from(int step) {
        return step == 0 ? Duration.ZERO : bounds.get(step - 1);
    }

    /** The bounds in minutes, for the database to find the step by. */
    List<Long> minutes() {
        return IntStream.range(0, bounds.size())
                .mapToObj(step -> bounds.get(step).toMinutes())
                .toList();
    }
}
