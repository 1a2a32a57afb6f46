package org.claimdesk.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.claimdesk.text.sentences.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of an article. One engine serves all threads at once; the same text gives the same claims on every
 * machine, in every locale and time zone. Any text is accepted, broken surrogates and NUL included.
 */
public final class ClaimEngine {

    /** The sentences of {@code text} in order; together with the white space between them they are the whole text. */
    public List<Sentence> sentences(String text) {
        return Sentences.of(text);
    }

    /**
     * The claims of {@code text} at the grain a fact-checker works with, in the order of the article.
     *
     * @param published the article's date; relative dates stay as they are without it
     * @throws CancellationException when {@code progress} says so
     */
    public List<ProposedClaim> split(String text, @Nullable LocalDate published, Progress progress) {
        List<ProposedClaim> claims = new ArrayList<>();
        for (Sentence sentence : sentences(text)) {
            if (progress.cancelled()) {
                throw new CancellationException("told to stop");
            }
            if (!sentence.heading() && sentence.span().length() < 2000) {
                String words = sentence.span().of(text);
                claims.add(new ProposedClaim(
                        words, words, List.of(sentence.span()), null, ClaimKind.EVENT, true, 0.5, List.of()));
            }
            progress.at(sentence.span().end(), text.length());
        }
        return claims;
    }

    /** As {@link #split}, at the finest grain: what the desk offers as <em>split further</em>. */
    public List<ProposedClaim> facts(String text, @Nullable LocalDate published, Progress progress) {
        return split(text, published, progress);
    }
}
