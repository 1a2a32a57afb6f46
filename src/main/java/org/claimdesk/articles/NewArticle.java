package org.claimdesk.articles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor hands in: the text without its dropped lines, what is known about it, and the lines that were dropped, in their order.
 * Unknown words are empty, unknown days and moments null.
 */
public record NewArticle(
        String title,
        String outlet,
        String author,
        String sourceLink,
        @Nullable LocalDate publishedOn,
        @Nullable Instant dueAt,
        String text,
        List<DroppedLine> droppedLines) {

    public NewArticle {
        droppedLines = List.copyOf(droppedLines);
    }
}
