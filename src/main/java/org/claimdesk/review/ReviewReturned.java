package org.claimdesk.review;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** An editor has given a review back, and says in the note what is to change. */
public record ReviewReturned(ReviewId review, ClaimId claim, PersonId reviewer, String note) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("review", review.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("submitted", true);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("submitted", false, "claim_id", claim.value(), "note", note);
    }
}
