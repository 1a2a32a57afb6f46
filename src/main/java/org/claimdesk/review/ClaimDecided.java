package org.claimdesk.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The desk has a verdict on a claim.
 *
 * @param earlierRating the code of the verdict before, when the claim had been decided once already
 */
public record ClaimDecided(
        DecisionId decision,
        ClaimId claim,
        @Nullable String earlierRating,
        String rating,
        HowDecided how,
        Rationale rationale,
        String reason)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        if (earlierRating != null) {
            before.put("rating", earlierRating);
        }
        return before;
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("decision_id", decision.value());
        after.put("rating", rating);
        after.put("how", how.name());
        after.put("rationale", rationale.markdown());
        after.put("reason", reason);
        return after;
    }
}
