package org.claimdesk.worklists;

import org.claimdesk.shared.Page;
import org.claimdesk.users.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for the reviewer at the keyboard, in the order in which it is best done: by due time, which puts what is overdue first and
 * what has none last; within the same time the most check-worthy claim first.
 */
@Service
@Transactional(readOnly = true)
public class Queue {

    private final QueueRepository repository;
    private final CurrentUser currentUser;

    Queue(QueueRepository repository, CurrentUser currentUser) {
        this.repository = repository;
        this.currentUser = currentUser;
    }

    /** The rows after the given one; from the beginning without one. */
    @PreAuthorize("hasRole('REVIEWER')")
    public Page<QueueRow> page(@Nullable QueueRow after, int size) {
        return Page.of(repository.rows(currentUser.id(), after, size + 1), size);
    }

    /** How many claims wait. */
    @PreAuthorize("hasRole('REVIEWER')")
    public int count() {
        return repository.count(currentUser.id());
    }
}
