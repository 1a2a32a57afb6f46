package org.claimdesk.history;

import java.time.Instant;
import java.util.List;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a claim.
 *
 * @param who the name of the person at that time, or of the desk itself
 * @param person who it was; null for the desk itself
 * @param action what was done, such as {@code claim-reworded}
 */
public record PastDeed(Instant at, String who, @Nullable PersonId person, String action, List<Difference> differences) {

    public PastDeed {
        differences = List.copyOf(differences);
    }

    /**
     * What was different afterwards.
     *
     * @param trait which trait of the claim, by the name of its column
     * @param before as it was; empty when it was nothing
     * @param after as it became; empty when it became nothing
     */
    public record Difference(String trait, String before, String after) {}
}
