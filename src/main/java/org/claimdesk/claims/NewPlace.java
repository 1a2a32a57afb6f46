package org.claimdesk.claims;

import org.claimdesk.articles.VersionId;
import org.claimdesk.text.Anchor;

/**
 * Where a claim stands after a correction, and how well.
 *
 * @param accepted whether an editor has confirmed it as it stands there
 * @param place among the claims of the article
 */
record NewPlace(ClaimId claim, VersionId version, Anchor anchor, Footing footing, boolean accepted, double place) {

    /** Less than a letter, so that what stands behind a claim comes before the next one in the text. */
    private static final double CLOSE = 0.001;

    NewPlace(ClaimId claim, VersionId version, Anchor anchor, Footing footing, boolean accepted) {
        this(
                claim,
                version,
                anchor,
                footing,
                accepted,
                anchor.spans().getFirst().start());
    }

    /** The same, behind a claim that an editor has put it behind. */
    NewPlace behind(double other) {
        return new NewPlace(claim, version, anchor, footing, accepted, other + CLOSE);
    }
}
