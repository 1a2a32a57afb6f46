package org.claimdesk.text.attribution;

import java.util.Locale;
import org.claimdesk.text.naming.Pronouns;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Tag;
import org.jspecify.annotations.Nullable;

/** What is told without quotation marks: "Roe said that …", "according to AFP". */
final class ReportedSpeech {

    private final Passage passage;
    private final Voices voices;

    ReportedSpeech(Passage passage, Voices voices) {
        this.passage = passage;
        this.voices = voices;
    }

    /** Gives the words of one sentence to whoever says them. */
    void hear(int sentence) {
        hearSource(sentence);
        ParsedSentence parsed = passage.sentences().get(sentence);
        Speech speech = passage.speech().get(sentence);
        for (Utterance act : passage.acts().get(sentence)) {
            String speaker = voices.innermost(passage, sentence, act, speech.speakerOf(act.verb()));
            if (Pronouns.isSpeaker(speaker.toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (act.aside()) {
                speech.frame(act.verb());
            } else if (isPosition(parsed, act)) {
                speech.takePosition(act.verb(), speaker);
            } else if (!speech.isFrame(act.clause())) {
                speech.report(act.verb(), speaker);
            }
            speech.give(act.content(), speaker);
            voices.remember(speaker);
        }
        for (Addition more : Addition.in(parsed, passage.substitutions().get(sentence))) {
            Clause clause = more.clause();
            String speaker = speech.speakerOf(more.participle());
            speech.give(
                    more.words(),
                    speaker == null
                            ? voices.named(passage, sentence, clause.subjectFrom(), clause.subjectTo())
                            : speaker);
            speech.add(more.content(), more.participle());
        }
        voices.turnPage(passage, sentence);
    }

    private static boolean isPosition(ParsedSentence parsed, Utterance act) {
        String verb = parsed.tree().lemma(act.verb());
        Clause clause = act.clause();
        boolean quotes = parsed.words().has(Tag.OPEN_QUOTE, clause.verbs().to(), clause.to());
        return act.content().isEmpty() && (Verbs.takesPosition(verb) || Verbs.takesView(verb) || !quotes);
    }

    private void hearSource(int sentence) {
        ParsedSentence parsed = passage.sentences().get(sentence);
        Sources.Found found = Sources.in(parsed);
        if (found == null) {
            return;
        }
        String name = voices.named(passage, sentence, found.nameFrom(), found.nameTo());
        passage.speech().get(sentence).cite(new Source(name, found.from(), found.to()), Sources.wordsOf(found, parsed));
    }

    /** Who said something last in the sentences {@code [from, to)}; null when nobody did. */
    @Nullable
    String lastSpeaker(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (!passage.acts().get(i).isEmpty()) {
                return voices.innermost(passage, i, passage.acts().get(i).getFirst(), null);
            }
        }
        return null;
    }
}
