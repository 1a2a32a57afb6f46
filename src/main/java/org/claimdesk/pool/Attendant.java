package org.claimdesk.pool;

import java.util.Set;
import org.claimdesk.assignment.AssignmentDeclined;
import org.claimdesk.assignment.AssignmentHandedOver;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentWithdrawn;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimMerged;
import org.claimdesk.claims.ClaimMoved;
import org.claimdesk.claims.ClaimSetAside;
import org.claimdesk.claims.ClaimSplit;
import org.claimdesk.claims.ClaimStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the pool tidy: a place given back is free again, and what is not to be checked now leaves. */
@Component
class Attendant {

    private static final Set<ClaimStatus> TO_BE_CHECKED = Set.of(ClaimStatus.OPEN, ClaimStatus.IN_REVIEW);

    private final PoolRepository repository;
    private final ApplicationEventPublisher news;

    Attendant(PoolRepository repository, ApplicationEventPublisher news) {
        this.repository = repository;
        this.news = news;
    }

    @EventListener
    void declined(AssignmentDeclined event) {
        giveBack(event.claim(), event.assignment());
    }

    @EventListener
    void withdrawn(AssignmentWithdrawn event) {
        giveBack(event.claim(), event.assignment());
    }

    @EventListener
    void handedOver(AssignmentHandedOver event) {
        repository.passOn(event.assignment(), event.successor());
    }

    @EventListener
    void setAside(ClaimSetAside event) {
        leave(event.claim());
    }

    @EventListener
    void split(ClaimSplit event) {
        leave(event.claim());
    }

    @EventListener
    void merged(ClaimMerged event) {
        leave(event.claim());
    }

    @EventListener
    void moved(ClaimMoved event) {
        if (!TO_BE_CHECKED.contains(event.to())) {
            leave(event.claim());
        }
    }

    private void giveBack(ClaimId claim, AssignmentId assignment) {
        if (repository.giveBack(claim, assignment)) {
            news.publishEvent(new PlaceReturned(claim, assignment));
        }
    }

    private void leave(ClaimId claim) {
        if (repository.remove(claim)) {
            news.publishEvent(new ClaimLeftPool(claim));
        }
    }
}
