package org.claimdesk.history;

import java.time.Instant;
import java.util.List;
import org.claimdesk.shared.DomainEvent.Subject;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done on the desk.
 *
 * @param who the name of the person at that time, or of the desk itself
 * @param person who it was; null for the desk itself
 * @param action what was done, such as {@code claim-reworded}
 */
public record PastDeed(
        long id,
        Instant at,
        String who,
        @Nullable PersonId person,
        String action,
        Subject subject,
        List<Difference> differences) {

    public PastDeed {
        differences = List.copyOf(differences);
    }

    /**
     * What was different afterwards.
     *
     * @param trait which trait, by the name of its column
     * @param of the thing inside the other to which it belongs, such as a value of a scale; empty for the whole
     * @param before as it was; empty when it was nothing
     * @param after as it became; empty when it became nothing
     */
    public record Difference(String trait, String of, String before, String after) {

        /** Of the whole thing. */
        public Difference(String trait, String before, String after) {
            this(trait, "", before, after);
        }
    }
}
