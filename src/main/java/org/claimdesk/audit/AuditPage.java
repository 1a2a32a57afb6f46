package org.claimdesk.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the log, the latest first.
 *
 * @param next from where to go on; null at the end. A page may be short, even empty, and still have a next: the desk looks through a
 *     bounded part of the log at a time
 */
public record AuditPage(List<AuditEntry> rows, @Nullable AuditPlace next) {

    public AuditPage {
        rows = List.copyOf(rows);
    }
}
