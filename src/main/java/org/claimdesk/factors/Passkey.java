package org.claimdesk.factors;

import java.time.Instant;

/**
 * A key that one of a person's devices keeps.
 *
 * @param label what the person calls it
 */
public record Passkey(long id, String label, Instant addedAt, Instant lastUsedAt) {}
