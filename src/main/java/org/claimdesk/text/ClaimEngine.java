package org.claimdesk.text;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.claimdesk.text.extraction.Splitter;
import org.claimdesk.text.parsing.english.EnglishParsing;
import org.claimdesk.text.sentences.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of an article. One engine serves all threads at once; the same text gives the same claims on every
 * machine, in every locale and time zone. Any text is accepted, broken surrogates and NUL included.
 */
public final class ClaimEngine {

    /** Begins to read the parser's model in the background, so that the first article need not wait for it. */
    public ClaimEngine() {
        EnglishParsing.begin();
    }

    /** The sentences of {@code text} in order; together with the white space between them they are the whole text. */
    public List<Sentence> sentences(String text) {
        return Sentences.of(text);
    }

    /**
     * The claims of {@code text} at the grain a fact-checker works with, in the order of the article.
     *
     * @param published the day the article came out: wordings then give dates for "yesterday" and "on Tuesday"; null leaves them
     * @throws CancellationException when {@code progress} says so
     */
    public List<ProposedClaim> split(String text, @Nullable LocalDate published, Progress progress) {
        return new Splitter(CleanText.clean(text), false, published, progress).claims();
    }

    /** As {@link #split}, at the finest grain: what the desk offers as <em>split further</em>. */
    public List<ProposedClaim> facts(String text, @Nullable LocalDate published, Progress progress) {
        return new Splitter(CleanText.clean(text), true, published, progress).claims();
    }
}
