package org.claimdesk.review;

import org.claimdesk.settings.RatingId;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer has typed so far, complete or not, right or wrong.
 *
 * @param singleSource why one source is enough for a central claim, or empty
 */
public record Draft(
        @Nullable RatingId rating,
        @Nullable Confidence confidence,
        Rationale rationale,
        String singleSource,
        EvidenceForm evidenceForm) {}
