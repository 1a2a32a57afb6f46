package org.claimdesk.review;

import java.time.Instant;
import java.util.List;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.settings.RatingId;
import org.claimdesk.users.PersonId;

/**
 * The desk's verdict on a claim, with the rationale and the evidence as they stood when it was decided. A claim may be decided again;
 * the latest decision counts, all stay.
 *
 * @param reason why the editor decided so, where the reviews disagreed; else empty
 */
public record Decision(
        DecisionId id,
        ClaimId claim,
        RatingId rating,
        HowDecided how,
        Rationale rationale,
        String reason,
        PersonId decidedBy,
        Instant decidedAt,
        List<EvidenceUse> evidence) {

    public Decision {
        evidence = List.copyOf(evidence);
    }
}
