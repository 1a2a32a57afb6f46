package org.claimdesk.assignment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.conflicts.Clash;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** An editor has asked somebody about a claim despite a conflict of interest, and says why. */
public record ConflictOverridden(ClaimId claim, PersonId reviewer, String reviewerName, String name, String reason)
        implements DomainEvent {

    static ConflictOverridden of(Clash clash, String reason) {
        return new ConflictOverridden(clash.claim(), clash.person(), clash.personName(), clash.name(), reason);
    }

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("conflict", reviewerName + ": " + name);
        after.put("reason", reason);
        return after;
    }
}
