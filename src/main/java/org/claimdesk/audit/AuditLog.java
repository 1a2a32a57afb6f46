package org.claimdesk.audit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.claimdesk.shared.DomainEvent.Subject;
import org.jspecify.annotations.Nullable;
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

    /** What happened before that place, the latest first; from the latest on without one. */
    @PreAuthorize("hasRole('ADMIN')")
    public AuditPage page(AuditWish wish, @Nullable AuditPlace before, int size) {
        return repository.page(wish, before, size);
    }

    /** What happened to things of these kinds before that place, the latest first; from the latest on without one. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    public AuditPage ofKinds(Set<String> kinds, @Nullable AuditPlace before, int size) {
        return repository.ofKinds(kinds, before, size);
    }
}
