package org.claimdesk.articles;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What an editor has typed about an article, right or wrong. {@code dueAt} is read on the desk's clock. */
public record DraftDetails(
        String title,
        String outlet,
        String author,
        String sourceLink,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDateTime dueAt) {

    static final DraftDetails NONE = new DraftDetails("", "", "", "", null, null);

    /** The same with another title. */
    public DraftDetails withTitle(String other) {
        return new DraftDetails(other, outlet, author, sourceLink, publishedOn, dueAt);
    }
}
