package org.claimdesk.worklists;

import java.time.Duration;
import java.time.Instant;
import org.claimdesk.workload.Workload;

/** How soon something is due. Each is a stretch of time from, inclusive, until, exclusive. */
public enum DueWithin {
    OVERDUE,
    SOON,
    WEEK,
    NEVER;

    /** What a list sorts by where there is no due time: after all others. */
    static final Instant NO_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private static final Instant LONG_AGO = Instant.parse("1000-01-01T00:00:00Z");

    Instant from(Instant now) {
        return switch (this) {
            case OVERDUE -> LONG_AGO;
            case SOON, WEEK -> now;
            case NEVER -> NO_TIME;
        };
    }

    Instant until(Instant now) {
        return switch (this) {
            case OVERDUE -> now;
            case SOON -> now.plus(Workload.SOON);
            case WEEK -> now.plus(Duration.ofDays(7));
            case NEVER -> NO_TIME.plusSeconds(1);
        };
    }
}
