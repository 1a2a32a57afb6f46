package org.claimdesk.conflicts;

import java.time.Instant;
import org.claimdesk.users.PersonId;

/**
 * Something that somebody has to do with, and therefore must not check.
 *
 * @param notedBy who said so: they themselves, or an administrator
 */
public record Conflict(
        ConflictId id, PersonId person, ConflictKind kind, String name, PersonId notedBy, Instant notedAt) {}
