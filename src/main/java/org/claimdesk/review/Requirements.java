package org.claimdesk.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.RatingScale;
import org.jspecify.annotations.Nullable;

/**
 * What a review must have before it may be submitted: a verdict that the scale still offers, how sure the reviewer is, a rationale, and
 * as much evidence as the desk asks of that verdict.
 */
public record Requirements(RatingScale scale, int evidencePerVerdict) {

    /** What is still missing; empty when the review may be submitted. */
    public Set<Missing> missing(
            @Nullable RatingId rating, @Nullable Confidence confidence, Rationale rationale, int evidence) {
        var missing = EnumSet.noneOf(Missing.class);
        Optional<Rating> verdict =
                rating == null ? Optional.empty() : scale.find(rating).filter(value -> !value.retired());
        if (verdict.isEmpty()) {
            missing.add(Missing.VERDICT);
        }
        if (confidence == null) {
            missing.add(Missing.CONFIDENCE);
        }
        if (rationale.isBlank()) {
            missing.add(Missing.RATIONALE);
        }
        if (verdict.isPresent() && verdict.get().needsEvidence() && evidence < evidencePerVerdict) {
            missing.add(Missing.EVIDENCE);
        }
        return missing;
    }

    /** What is still missing from a review as it was saved. */
    public Set<Missing> missing(Review review) {
        return missing(
                review.rating(),
                review.confidence(),
                review.rationale(),
                review.evidence().size());
    }
}
