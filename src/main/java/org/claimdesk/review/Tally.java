package org.claimdesk.review;

import java.util.List;
import java.util.Map;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimProgress;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.settings.Policies;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.Settings;
import org.claimdesk.users.DeskItself;
import org.springframework.stereotype.Component;

/**
 * Counts the reviews of a claim each time one comes in, and sends the claim on when all that the desk requires are in: to approval when
 * they agree, to adjudication when they do not. A review that comes in later than required can still start a dispute.
 */
@Component
class Tally {

    private final ReviewRepository repository;
    private final Claims claims;
    private final ClaimProgress progress;
    private final Settings settings;
    private final DeskItself desk;

    Tally(ReviewRepository repository, Claims claims, ClaimProgress progress, Settings settings, DeskItself desk) {
        this.repository = repository;
        this.claims = claims;
        this.progress = progress;
        this.settings = settings;
        this.desk = desk;
    }

    void count(ClaimId id) {
        List<RatingId> verdicts = repository.holdVerdicts(id);
        Policies policies = settings.policies();
        if (verdicts.size() < policies.reviewsPerClaim()) {
            return;
        }
        Map<RatingId, Rating> ratings = settings.ratings();
        boolean agreed = new Agreement(policies.agreementTolerance())
                .among(verdicts.stream().map(ratings::get).toList());
        Claim claim = claims.find(id);
        if (claim.status() == ClaimStatus.SUBMITTED && !agreed) {
            desk.run(() -> {
                progress.returnToReview(id);
                progress.dispute(id);
            });
        } else if (claim.status() == ClaimStatus.IN_REVIEW && agreed) {
            progress.submit(id);
        } else if (claim.status() == ClaimStatus.IN_REVIEW) {
            progress.dispute(id);
        }
    }
}
