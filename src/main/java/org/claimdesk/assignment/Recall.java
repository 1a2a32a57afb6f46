package org.claimdesk.assignment;

import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimMoved;
import org.claimdesk.claims.ClaimSetAside;
import org.claimdesk.claims.ClaimStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls reviewers back from a claim that nobody needs to check any more: set aside, or decided before their review came in. */
@Component
class Recall {

    private final AssignmentRepository repository;
    private final ApplicationEventPublisher news;

    Recall(AssignmentRepository repository, ApplicationEventPublisher news) {
        this.repository = repository;
        this.news = news;
    }

    @EventListener
    void setAside(ClaimSetAside event) {
        withdrawLive(event.claim());
    }

    @EventListener
    void decided(ClaimMoved event) {
        if (event.to() == ClaimStatus.DECIDED) {
            withdrawLive(event.claim());
        }
    }

    private void withdrawLive(ClaimId claim) {
        for (Assignment assignment : repository.of(claim)) {
            if (assignment.status().isLive()) {
                repository.save(assignment.withdrawn());
                news.publishEvent(
                        new AssignmentWithdrawn(assignment.id(), claim, assignment.reviewer(), assignment.status()));
            }
        }
    }
}
