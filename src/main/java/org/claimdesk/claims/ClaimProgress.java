package org.claimdesk.claims;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a claim along when its assignments, its reviews or the desk's decision say so. The features above call it inside the transaction
 * of what they do; each move looks at the claim as it stands now and is refused when {@link ClaimStatus#next} does not name it.
 */
@Service
@Transactional
public class ClaimProgress {

    private static final String EDITOR = "hasAnyRole('EDITOR', 'DESK')";
    private static final String REVIEWER = "hasAnyRole('REVIEWER', 'EDITOR', 'DESK')";

    private final ClaimRepository claims;
    private final ApplicationEventPublisher news;

    ClaimProgress(ClaimRepository claims, ApplicationEventPublisher news) {
        this.claims = claims;
        this.news = news;
    }

    /** Somebody has been asked to check it, or has taken it from the pool. */
    @PreAuthorize(REVIEWER)
    public void sendToReview(ClaimId id) {
        move(id, ClaimStatus.IN_REVIEW, ClaimStatus.OPEN);
    }

    /** Nobody is at it any more, and nobody has submitted. */
    @PreAuthorize(REVIEWER)
    public void backToOpen(ClaimId id) {
        move(id, ClaimStatus.OPEN, ClaimStatus.IN_REVIEW);
    }

    /** All required reviews are in and agree. */
    @PreAuthorize(REVIEWER)
    public void submit(ClaimId id) {
        move(id, ClaimStatus.SUBMITTED, ClaimStatus.IN_REVIEW);
    }

    /** All required reviews are in and disagree. */
    @PreAuthorize(REVIEWER)
    public void dispute(ClaimId id) {
        move(id, ClaimStatus.DISPUTED, ClaimStatus.IN_REVIEW);
    }

    /** Returned with a note, or one more review asked for. */
    @PreAuthorize(EDITOR)
    public void returnToReview(ClaimId id) {
        move(id, ClaimStatus.IN_REVIEW, ClaimStatus.SUBMITTED, ClaimStatus.DISPUTED);
    }

    /** The desk has a verdict. */
    @PreAuthorize(EDITOR)
    public void decide(ClaimId id) {
        move(id, ClaimStatus.DECIDED, ClaimStatus.SUBMITTED, ClaimStatus.DISPUTED);
    }

    /** The verdict does not stand; it stays in the history. */
    @PreAuthorize(EDITOR)
    public void reopen(ClaimId id) {
        move(id, ClaimStatus.IN_REVIEW, ClaimStatus.DECIDED);
    }

    /** The verdicts go out with the article's report. */
    @PreAuthorize(EDITOR)
    public void publish(List<ClaimId> ids) {
        ids.forEach(id -> move(id, ClaimStatus.PUBLISHED, ClaimStatus.DECIDED));
    }

    private void move(ClaimId id, ClaimStatus to, ClaimStatus... from) {
        Claim claim = claims.hold(id);
        claims.save(claim.movedTo(to, List.of(from)), claim.status());
        news.publishEvent(new ClaimMoved(id, claim.status(), to));
    }
}
