package org.claimdesk.assignment;

import java.util.List;
import org.claimdesk.shared.Refused;

/**
 * What became of a wish about several: how many were done, and for each that was left as it was the sentence that says why, in the order
 * of the wish. A repeated command answers the number again and no longer names the others.
 */
public record Outcome(int count, List<Refused> others) {

    public Outcome {
        others = List.copyOf(others);
    }
}
