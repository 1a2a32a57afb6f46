package org.claimdesk.review;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.settings.Rating;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** A reviewer has handed in a judgement of a claim. */
public record ReviewSubmitted(
        ReviewId review,
        ClaimId claim,
        PersonId reviewer,
        String rating,
        @Nullable Confidence confidence,
        Rationale rationale,
        String singleSource,
        int evidence)
        implements DomainEvent {

    static ReviewSubmitted of(Review review, Rating rating) {
        return new ReviewSubmitted(
                review.id(),
                review.claim(),
                review.reviewer(),
                rating.code(),
                review.confidence(),
                review.rationale(),
                review.singleSource(),
                review.evidence().size());
    }

    @Override
    public Subject subject() {
        return new Subject("review", review.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("submitted", false);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("submitted", true);
        after.put("claim_id", claim.value());
        after.put("rating", rating);
        after.put("confidence", confidence == null ? null : confidence.name());
        after.put("rationale", rationale.markdown());
        after.put("evidence", evidence);
        if (!singleSource.isBlank()) {
            after.put("single_source", singleSource);
        }
        return after;
    }
}
