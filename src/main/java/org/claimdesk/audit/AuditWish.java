package org.claimdesk.audit;

import java.time.Instant;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the log; what is null does not matter.
 *
 * @param byTheDesk whether only what the desk did by itself is looked for; then there is no person
 * @param action such as {@code claim-reworded}
 * @param kind of thing, such as {@code claim}
 * @param id of one thing of that kind
 * @param from the first moment
 * @param until the moment that is too late
 */
public record AuditWish(
        @Nullable PersonId person,
        boolean byTheDesk,
        @Nullable String action,
        @Nullable String kind,
        @Nullable Long id,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Everything. */
    public static final AuditWish ALL = new AuditWish(null, false, null, null, null, null, null);
}
