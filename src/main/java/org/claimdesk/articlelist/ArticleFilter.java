package org.claimdesk.articlelist;

import org.jspecify.annotations.Nullable;

/**
 * Which articles somebody wants to see: those with {@code words} in their title or outlet, those that they took in themselves, those at
 * a stage. What is left empty does not narrow the list.
 */
public record ArticleFilter(
        String words, boolean mine, @Nullable ArticleStage stage) {

    public static final ArticleFilter NONE = new ArticleFilter("", false, null);

    public ArticleFilter {
        words = words.strip();
    }
}
