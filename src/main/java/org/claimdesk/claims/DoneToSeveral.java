package org.claimdesk.claims;

import java.util.List;
import org.claimdesk.shared.Refused;

/**
 * What became of a wish for several claims: for how many it was done, and which were left as they are, in the order of the wish. A
 * repeated command answers the number again and no longer names the others.
 */
public record DoneToSeveral(int done, List<LeftAlone> others) {

    public DoneToSeveral {
        others = List.copyOf(others);
    }

    /** One claim that was left as it was, and the sentence that says why. */
    public record LeftAlone(ClaimId claim, Refused refusal) {}
}
