package org.claimdesk.review;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.settings.RatingId;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's judgement of a claim: a draft until it has been submitted.
 *
 * @param singleSource why one source is enough for a central claim, or empty
 */
public record Review(
        ReviewId id,
        AssignmentId assignment,
        ClaimId claim,
        PersonId reviewer,
        @Nullable RatingId rating,
        @Nullable Confidence confidence,
        Rationale rationale,
        String singleSource,
        List<EvidenceUse> evidence,
        @Nullable Instant submittedAt,
        Instant savedAt,
        int version) {

    public Review {
        evidence = List.copyOf(evidence);
    }

    /** Whether it has been handed in and not been returned. */
    public boolean submitted() {
        return submittedAt != null;
    }

    /** The verdict of a review that has one, as every submitted review has. */
    RatingId verdict() {
        return Objects.requireNonNull(rating, "a review without a verdict");
    }
}
