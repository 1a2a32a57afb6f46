package org.claimdesk.pool;

import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;

/** A claim is in the pool no more: an editor took it out, or it is not to be checked now. Who has a place keeps their assignment. */
public record ClaimLeftPool(ClaimId claim) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("pool_claim", claim.value());
    }
}
