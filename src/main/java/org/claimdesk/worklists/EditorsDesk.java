package org.claimdesk.worklists;

import java.util.Map;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for an editor, in sections. */
@Service
@Transactional(readOnly = true)
public class EditorsDesk {

    /** Nobody counts further than this: a figure this high says "too many", and stays quick to get. */
    public static final int MOST = 1000;

    private final DeskRepository repository;

    EditorsDesk(DeskRepository repository) {
        this.repository = repository;
    }

    /**
     * The rows of a section that somebody wants to see, after the given one; from the beginning without one. Disputed claims come before
     * agreed ones in every order. An order that the section does not know is its usual one.
     */
    @PreAuthorize("hasRole('EDITOR')")
    public Page<DeskRow> page(DeskSection section, ListWish wish, @Nullable DeskRow after, int size) {
        DueWithin due = section.due();
        return Page.of(
                due == null
                        ? repository.claims(section.statuses(), wish, after, size + 1)
                        : repository.assignments(due, wish.filter(), Utc.now(), after, size + 1),
                size);
    }

    /** How much waits in every section, counted up to {@link #MOST}. */
    @PreAuthorize("hasRole('EDITOR')")
    public Map<DeskSection, Integer> counts() {
        return repository.counts(Utc.now(), MOST);
    }
}
