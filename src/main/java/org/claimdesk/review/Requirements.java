package org.claimdesk.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.evidence.Origins;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.RatingScale;
import org.jspecify.annotations.Nullable;

/**
 * What a review must have before it may be submitted: a verdict that the scale still offers, how sure the reviewer is, a rationale, and
 * as much evidence as the desk asks of that verdict.
 *
 * @param independentSources how many sources of different origin the claim needs, where it is central and the verdict needs any; else
 *     none. Words that say why a single source is enough stand in for them.
 */
public record Requirements(RatingScale scale, int evidencePerVerdict, int independentSources) {

    /** What is still missing; empty when the review may be submitted. */
    public Set<Missing> missing(
            @Nullable RatingId rating,
            @Nullable Confidence confidence,
            Rationale rationale,
            String singleSource,
            List<EvidenceUse> evidence) {
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
        if (verdict.isPresent() && verdict.get().needsEvidence() && evidence.size() < evidencePerVerdict) {
            missing.add(Missing.EVIDENCE);
        }
        if (verdict.isPresent() && verdict.get().needsEvidence() && singleSource.isBlank() && fallsShort(evidence)) {
            missing.add(Missing.INDEPENDENT);
        }
        return missing;
    }

    /** What is still missing from a review as it was saved. */
    public Set<Missing> missing(Review review) {
        return missing(
                review.rating(), review.confidence(), review.rationale(), review.singleSource(), review.evidence());
    }

    /** Whether it has fewer independent sources than asked for, and words in their place. */
    boolean restsOnReason(Review review) {
        return !review.singleSource().isBlank() && fallsShort(review.evidence());
    }

    private boolean fallsShort(List<EvidenceUse> evidence) {
        return independent(evidence) < independentSources;
    }

    /** How many of something the desk asks for. */
    public int asked(Missing missing) {
        return missing == Missing.INDEPENDENT ? independentSources : evidencePerVerdict;
    }

    /** How many of these sources are independent of each other. */
    public static int independent(List<EvidenceUse> evidence) {
        return Origins.independent(
                evidence.stream().map(use -> use.evidence().source()).toList());
    }
}
