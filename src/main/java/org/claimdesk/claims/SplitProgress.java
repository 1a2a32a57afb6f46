package org.claimdesk.claims;

import java.time.Duration;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.SplitState;
import org.claimdesk.text.Progress;

/** Tells the article how far the engine is, though not more often than somebody would look. Stops the engine when the desk shuts down. */
final class SplitProgress implements Progress {

    private static final long BETWEEN = Duration.ofMillis(500).toNanos();

    private final Articles articles;
    private final ArticleId article;
    private long told = System.nanoTime() - BETWEEN;

    SplitProgress(Articles articles, ArticleId article) {
        this.articles = articles;
        this.article = article;
    }

    @Override
    public void at(int done, int total) {
        long now = System.nanoTime();
        if (now - told >= BETWEEN) {
            told = now;
            articles.splitProgress(article, SplitState.RUNNING, done, total);
        }
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
