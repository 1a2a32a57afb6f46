package org.claimdesk.search;

import java.util.List;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people, articles and claims by words. Articles and claims are there for everybody on the desk to read; people are found only by
 * those who give them work or look after their accounts.
 */
@Service
@Transactional(readOnly = true)
public class Finder {

    /** How many there are of each kind at most. */
    public static final int MOST = 6;

    private final FindingQueries queries;
    private final CurrentUser currentUser;

    Finder(FindingQueries queries, CurrentUser currentUser) {
        this.queries = queries;
        this.currentUser = currentUser;
    }

    /** What these words find; nothing for a single letter. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN')")
    public Findings find(String typed) {
        SoughtWords words = SoughtWords.in(typed);
        if (words.isTooLittle()) {
            return Findings.NONE;
        }
        boolean looksAfterPeople = currentUser.has(Role.EDITOR) || currentUser.has(Role.ADMIN);
        return new Findings(
                looksAfterPeople ? queries.people(words, MOST) : List.of(),
                queries.articles(words, MOST),
                queries.claims(words, currentUser.id(), MOST));
    }
}
