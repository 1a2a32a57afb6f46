package org.claimdesk.worklists;

import org.claimdesk.articles.ArticleId;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list; what is null does not.
 *
 * @param reviewer who is asked to check the claim now; on a reviewer's own queue it narrows nothing
 * @param speaker who says it in the article, in whatever case
 * @param due for lists of what somebody is asked to check
 */
public record WorklistFilter(
        @Nullable ArticleId article,
        @Nullable PersonId reviewer,
        @Nullable ClaimKind kind,
        @Nullable String speaker,
        @Nullable DueWithin due) {

    public static final WorklistFilter NONE = new WorklistFilter(null, null, null, null, null);

    /** Whether it asks something of the claim itself. */
    boolean looksAtClaims() {
        return article != null || kind != null || speaker != null;
    }
}
