package org.claimdesk.splitting;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.SplitState;
import org.claimdesk.text.Progress;
import org.claimdesk.text.Sentence;

/**
 * Tells the article how many of its sentences the engine has read, though not more often than somebody would look. Stops the engine when
 * an editor wants it to stop, when the text has been corrected meanwhile, and when the desk shuts down.
 */
final class SplitProgress implements Progress {

    private static final long BETWEEN = Duration.ofMillis(250).toNanos();

    private final Articles articles;
    private final ArticleVersion version;
    private final int[] ends;
    private long told = System.nanoTime() - BETWEEN;
    private boolean unwanted;

    SplitProgress(Articles articles, ArticleVersion version, List<Sentence> sentences) {
        this.articles = articles;
        this.version = version;
        this.ends =
                sentences.stream().mapToInt(sentence -> sentence.span().end()).toArray();
    }

    @Override
    public void at(int done, int total) {
        long now = System.nanoTime();
        if (now - told >= BETWEEN) {
            told = now;
            tell(done);
        }
    }

    private void tell(int done) {
        int place = Arrays.binarySearch(ends, done);
        int read = place < 0 ? -place - 1 : place + 1;
        unwanted = !articles.latestVersionId(version.article()).equals(version.id())
                || !articles.moveSplit(version.article(), SplitState.UNDER_WAY, SplitState.RUNNING, read, ends.length);
    }

    /** Whether nobody waits for what the engine would find. */
    boolean unwanted() {
        return unwanted;
    }

    @Override
    public boolean cancelled() {
        return unwanted || Thread.currentThread().isInterrupted();
    }
}
