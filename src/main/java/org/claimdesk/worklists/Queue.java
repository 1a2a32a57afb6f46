package org.claimdesk.worklists;

import org.claimdesk.shared.Page;
import org.claimdesk.shared.Utc;
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

    /** The rows that the reviewer wants to see, after the given one; from the beginning without one. By due time where nothing else is said. */
    @PreAuthorize("hasRole('REVIEWER')")
    public Page<QueueRow> page(ListWish wish, @Nullable QueueRow after, int size) {
        return Page.of(repository.rows(currentUser.id(), wish, Utc.now(), after, size + 1), size);
    }

    /** How many claims wait, up to {@link EditorsDesk#MOST}. */
    @PreAuthorize("hasRole('REVIEWER')")
    public int count() {
        return repository.count(currentUser.id(), EditorsDesk.MOST);
    }
}
