package org.claimdesk.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.claimdesk.settings.Rating;

/**
 * The rule by which the reviews of a claim agree: all verdicts stand on the scale and at most {@code tolerance} steps apart, or all are
 * the same value off the scale, in whatever revision of it. A value off the scale against anything else is a dispute.
 */
public record Agreement(int tolerance) {

    /** Only equal verdicts agree. */
    public static final Agreement EXACT = new Agreement(0);

    public Agreement {
        if (tolerance < 0) {
            throw new IllegalArgumentException("not a tolerance: " + tolerance);
        }
    }

    /** Whether these verdicts agree; one alone always does. */
    public boolean among(List<Rating> verdicts) {
        if (verdicts.isEmpty()) {
            throw new IllegalArgumentException("nobody has judged yet");
        }
        if (verdicts.stream().allMatch(Rating::onScale)) {
            return spread(verdicts) <= tolerance;
        }
        return verdicts.stream().map(Rating::code).distinct().count() == 1;
    }

    private static int spread(List<Rating> verdicts) {
        IntStream steps = verdicts.stream().mapToInt(verdict -> Objects.requireNonNull(verdict.step()));
        var range = steps.summaryStatistics();
        return range.getMax() - range.getMin();
    }
}
