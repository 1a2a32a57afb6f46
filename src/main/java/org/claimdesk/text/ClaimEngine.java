package org.claimdesk.text;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.claimdesk.text.extraction.Splitter;
import org.claimdesk.text.language.ForeignClaims;
import org.claimdesk.text.language.ForeignSentences;
import org.claimdesk.text.language.Languages;
import org.claimdesk.text.parsing.english.EnglishParsing;
import org.claimdesk.text.sentences.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims of an article. One engine serves all threads at once; the same text gives the same claims on every
 * machine, in every locale and time zone. What is not in English comes sentence by sentence. Any text is accepted, broken surrogates and NUL included.
 */
public final class ClaimEngine {

    /** Begins to read the parser's model in the background, so that the first article need not wait for it. */
    public ClaimEngine() {
        EnglishParsing.begin();
    }

    /** The sentences of {@code text} in order; together with the white space between them they are the whole text. */
    public List<Sentence> sentences(String text) {
        String language = language(text);
        return isEnglish(language) ? Sentences.of(text) : ForeignSentences.of(text, language);
    }

    /**
     * The claims of {@code text} at the grain a fact-checker works with, in the order of the article.
     *
     * @param published the day the article came out: wordings then give dates for "yesterday" and "on Tuesday"; null leaves them
     * @throws CancellationException when {@code progress} says so
     */
    public List<ProposedClaim> split(String text, @Nullable LocalDate published, Progress progress) {
        return claims(text, false, published, progress);
    }

    /** As {@link #split}, at the finest grain: what the desk offers as <em>split further</em>. */
    public List<ProposedClaim> facts(String text, @Nullable LocalDate published, Progress progress) {
        return claims(text, true, published, progress);
    }

    /** The language of {@code text} as a two-letter code, decided on the whole of it; English when it is too short to tell. */
    public String language(String text) {
        return Languages.of(CleanText.clean(text));
    }

    private List<ProposedClaim> claims(String text, boolean fine, @Nullable LocalDate published, Progress progress) {
        String clean = CleanText.clean(text);
        String language = Languages.of(clean);
        return isEnglish(language)
                ? new Splitter(clean, fine, published, progress).claims()
                : new ForeignClaims(clean, language, progress).claims();
    }

    private static boolean isEnglish(String language) {
        return language.equals(Languages.ENGLISH);
    }
}
