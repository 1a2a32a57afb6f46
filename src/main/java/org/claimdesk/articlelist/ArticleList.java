package org.claimdesk.articlelist;

import java.time.Instant;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.shared.Page;
import org.claimdesk.users.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The articles of the desk with how far their claims have come, the newest first. Everybody on the desk may read. */
@Service
@Transactional(readOnly = true)
public class ArticleList {

    private final ArticleListQueries queries;
    private final CurrentUser currentUser;

    ArticleList(ArticleListQueries queries, CurrentUser currentUser) {
        this.queries = queries;
        this.currentUser = currentUser;
    }

    /** The next {@code size} articles after {@code last}, or the first ones. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN')")
    public Page<ArticleRow> page(ArticleFilter filter, @Nullable ArticleId last, int size) {
        return queries.page(filter, currentUser.id(), last, size, Instant.now());
    }
}
