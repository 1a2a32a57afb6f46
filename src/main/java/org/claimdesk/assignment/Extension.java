package org.claimdesk.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an assignment was given another due time.
 *
 * @param dueBefore the due time before, or null where there was none
 */
public record Extension(Instant at, @Nullable Instant dueBefore) {}
