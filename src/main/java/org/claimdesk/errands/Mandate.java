package org.claimdesk.errands;

import java.time.Instant;
import org.claimdesk.claims.SetAsideReason;
import org.jspecify.annotations.Nullable;

/** What is to be done to each of the many, and with what words. */
record Mandate(
        ErrandKind kind,
        @Nullable Instant dueAt,
        int wanted,
        @Nullable SetAsideReason reason,
        String note) {

    static Mandate to(ErrandKind kind, @Nullable Instant dueAt) {
        return new Mandate(kind, dueAt, 0, null, "");
    }
}
