package org.claimdesk.audit;

import java.util.Collection;
import java.util.List;
import org.claimdesk.shared.DomainEvent.Subject;
import org.claimdesk.shared.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log, to be read. */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    private final AuditRepository repository;

    AuditLog(AuditRepository repository) {
        this.repository = repository;
    }

    /** What happened to one thing, oldest first. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    public List<AuditEntry> of(Subject subject) {
        return repository.of(subject);
    }

    /** What happened to several things of one kind, oldest first. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    public List<AuditEntry> ofAll(String kind, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : repository.ofAll(kind, ids);
    }

    /** What happened before the entry with this id ({@link Long#MAX_VALUE} for the newest), newest first. */
    @PreAuthorize("hasRole('ADMIN')")
    public Page<AuditEntry> latest(long before, int size) {
        return Page.of(repository.latest(before, size + 1), size);
    }
}
