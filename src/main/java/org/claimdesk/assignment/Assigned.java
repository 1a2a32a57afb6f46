package org.claimdesk.assignment;

import java.util.List;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.Refused;

/**
 * What became of a wish to assign several claims at once: how many were assigned, and which were not, in the order of the wish. A
 * repeated command answers the number again and no longer names the others.
 */
public record Assigned(int count, List<NotAssigned> others) {

    public Assigned {
        others = List.copyOf(others);
    }

    /** One claim that was left as it was, and the sentence that says why. */
    public record NotAssigned(ClaimId claim, Refused refusal) {}
}
