package org.claimdesk.text.attribution;

import java.util.List;
import org.claimdesk.text.Span;
import org.claimdesk.text.attribution.Turns.Turn;
import org.claimdesk.text.naming.Cast;
import org.claimdesk.text.naming.Names;
import org.claimdesk.text.naming.Substitutions;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Hears an article paragraph by paragraph and tells who says what in it. Words that nobody is heard to say are the article's own. */
public final class Listener {

    private final String text;
    private final Cast cast;
    private final Turns turns;
    private final Voices voices;
    private final Echo echo = new Echo();

    public Listener(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
        this.turns = new Turns(text, cast);
        this.voices = new Voices(cast);
    }

    /** The mark of an interview that opens the paragraph; null when none does. */
    public @Nullable Turn turnAt(Span paragraph) {
        return turns.opening(paragraph);
    }

    /** Who says what in the sentences of one paragraph; {@code substitutions} has one entry for each of them. */
    public List<Speech> hear(
            Span paragraph, @Nullable Turn turn, List<ParsedSentence> sentences, List<Substitutions> substitutions) {
        Passage passage = Passage.of(paragraph, sentences, substitutions);
        for (int i = 0; i < passage.size(); i++) {
            voices.readPapers(sentences.get(i), substitutions.get(i));
        }
        ReportedSpeech reports = new ReportedSpeech(passage, voices);
        String signed = signature(sentences);
        if (turn != null) {
            quote(passage, passage.size(), turn.speaker());
        } else if (signed != null) {
            quote(passage, passage.size() - 1, signed);
        } else {
            new DirectSpeech(text, passage, voices, reports, echo).hear();
            hearAnnouncement(passage);
        }
        for (int i = 0; i < passage.size(); i++) {
            reports.hear(i);
            int sentence = i;
            turns.hearIntroduction(
                    sentences.get(i),
                    clause -> voices.named(passage, sentence, clause.subjectFrom(), clause.subjectTo()));
        }
        return passage.speech();
    }

    private static void quote(Passage passage, int sentences, @Nullable String speaker) {
        for (int i = 0; i < sentences; i++) {
            passage.speech().get(i).quote(passage.wordsOf(i), speaker);
        }
    }

    /** "I was there all night. Jane Roe": the name at the end tells whose words the paragraph is; null when none stands there. */
    private @Nullable String signature(List<ParsedSentence> sentences) {
        TaggedSentence last = sentences.getLast().words();
        int end = last.size();
        while (end > 0 && last.tag(end - 1).punctuation()) {
            end--;
        }
        boolean alone = sentences.size() > 1 && end > 1 && Names.endOfName(last, 0) == end;
        return alone ? cast.personCalled(last.text(0, end)) : null;
    }

    /** "In a statement, the Church denied these claims:": the next paragraph is its words. */
    private void hearAnnouncement(Passage passage) {
        if (text.charAt(passage.span().end() - 1) == ':') {
            int last = passage.size() - 1;
            Clause main = passage.sentences().get(last).mainClause();
            echo.announce(main == null ? null : voices.named(passage, last, main.subjectFrom(), main.subjectTo()));
        }
    }
}
