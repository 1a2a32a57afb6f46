package org.claimdesk.text.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.claimdesk.text.Boilerplate;
import org.claimdesk.text.Progress;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Reason;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.Span;
import org.claimdesk.text.worth.Judge;

/** The claims of an article that is not in English: one a sentence, as it stands, each saying that it is one. */
public final class ForeignClaims {

    private static final String QUESTION_MARKS = "?？؟";

    private static final int MOST_CHARACTERS = 3_000;

    /** An ideograph counts for three letters. */
    private static final int LEAST_LETTERS = 8;

    private final String text;
    private final String language;
    private final Progress progress;
    private final Judge judge = new Judge();
    private final ForeignSigns signs;
    private final ForeignSpeakers speakers;

    public ForeignClaims(String text, String language, Progress progress) {
        this.text = text;
        this.language = language;
        this.progress = progress;
        this.signs = new ForeignSigns(language);
        this.speakers = new ForeignSpeakers(language);
    }

    /** The claims in the order of the article; a sentence that is written twice is one claim with both anchors. */
    public List<ProposedClaim> claims() {
        Set<Span> boilerplate = Set.copyOf(Boilerplate.lines(text));
        Map<String, List<Span>> sentences = new LinkedHashMap<>();
        for (Sentence sentence : ForeignSentences.of(text, language)) {
            if (progress.cancelled()) {
                throw new CancellationException("told to stop");
            }
            Span span = sentence.span();
            progress.at(span.start(), text.length());
            String words = span.of(text);
            if (!sentence.heading() && !boilerplate.contains(span) && states(words)) {
                sentences.computeIfAbsent(words, key -> new ArrayList<>()).add(span);
            }
        }
        progress.at(text.length(), text.length());
        List<ProposedClaim> claims = new ArrayList<>();
        sentences.forEach((words, spans) -> claims.add(claim(words, spans)));
        return claims;
    }

    private ProposedClaim claim(String words, List<Span> spans) {
        List<Reason> reasons = new ArrayList<>(signs.in(words));
        reasons.add(new Reason("whole-sentence", ""));
        return judge.judgeBySigns(words, spans, speakers.of(words), reasons);
    }

    /** Whether it is a sentence, no question, and of a length that somebody writes. */
    private static boolean states(String words) {
        int weight = words.codePoints()
                .filter(Character::isLetter)
                .map(letter -> Character.isIdeographic(letter) ? 3 : 1)
                .limit(LEAST_LETTERS)
                .sum();
        return words.length() <= MOST_CHARACTERS
                && weight >= LEAST_LETTERS
                && QUESTION_MARKS.indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
