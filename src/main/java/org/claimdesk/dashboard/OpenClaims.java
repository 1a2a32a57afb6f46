package org.claimdesk.dashboard;

import java.time.Instant;
import java.util.Map;
import org.claimdesk.claims.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * How many claims stood open, and since when.
 *
 * @param at when they were counted; null before the first time
 */
public record OpenClaims(@Nullable Instant at, Spread ages, Map<ClaimStatus, Long> statuses) {

    public OpenClaims {
        statuses = Map.copyOf(statuses);
    }

    public long of(ClaimStatus status) {
        return statuses.getOrDefault(status, 0L);
    }
}
