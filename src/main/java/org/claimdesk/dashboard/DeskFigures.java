package org.claimdesk.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures that somebody wanted to see.
 *
 * @param countedAt when the weeks were last counted from the beginning; null before the first time
 * @param weeks the oldest first, each of them, however quiet
 * @param verdicts in the order of the scale
 * @param outlets the busiest first, no more than {@link Dashboard#MOST_OUTLETS}
 */
public record DeskFigures(
        @Nullable Instant countedAt,
        List<WeekOfWork> weeks,
        List<VerdictShare> verdicts,
        Spread turnaround,
        OpenClaims open,
        List<OutletWork> outlets) {

    public DeskFigures {
        weeks = List.copyOf(weeks);
        verdicts = List.copyOf(verdicts);
        outlets = List.copyOf(outlets);
    }

    /** All the weeks together. */
    public Work sum() {
        Work sum = new Work(Map.of());
        for (WeekOfWork week : weeks) {
            for (Figure figure : Figure.values()) {
                sum = sum.and(figure, week.work().of(figure));
            }
        }
        return sum;
    }
}
