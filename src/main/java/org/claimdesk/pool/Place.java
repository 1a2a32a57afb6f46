package org.claimdesk.pool;

import java.time.Instant;
import org.claimdesk.claims.ClaimId;
import org.jspecify.annotations.Nullable;

/** A claim with a free place, held until the transaction ends, so that nobody else gets the same. */
record Place(ClaimId claim, @Nullable Instant dueAt) {}
