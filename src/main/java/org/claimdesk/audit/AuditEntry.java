package org.claimdesk.audit;

import java.time.Instant;
import org.claimdesk.shared.DomainEvent.Subject;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param who the name of the person at that time, or of the desk itself for its own jobs
 * @param person who it was; null for the desk itself
 * @param action the name of the event, such as {@code claim-reworded}
 * @param before the touched values as they were, as JSON
 * @param after the touched values as they became, as JSON
 */
public record AuditEntry(
        long id,
        Instant at,
        String who,
        @Nullable PersonId person,
        String action,
        Subject subject,
        String before,
        String after) {}
