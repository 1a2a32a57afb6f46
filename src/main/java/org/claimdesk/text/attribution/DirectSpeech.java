package org.claimdesk.text.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.text.Span;
import org.claimdesk.text.attribution.Frames.Frame;
import org.claimdesk.text.naming.Pronouns;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** What stands in quotation marks in one paragraph: “We won,” Roe said. */
final class DirectSpeech {

    private final Passage passage;
    private final Voices voices;
    private final ReportedSpeech reports;
    private final Echo echo;
    private final List<Span> quotations;
    private final Frames frames;

    DirectSpeech(String text, Passage passage, Voices voices, ReportedSpeech reports, Echo echo) {
        this.passage = passage;
        this.voices = voices;
        this.reports = reports;
        this.echo = echo;
        this.quotations = Quotations.in(text, passage.span()).stream()
                .filter(span -> Quotations.isSpeech(span, passage.sentences()))
                .toList();
        this.frames = new Frames(passage.sentences(), quotations);
    }

    /** Gives each quotation to whoever speaks it; the echo then knows how the paragraph ended. */
    void hear() {
        Map<Span, String> speakers = speakers();
        boolean announced = quotations.isEmpty() && echo.isAnnounced();
        for (int i = 0; i < passage.size(); i++) {
            Speech speech = passage.speech().get(i);
            for (Span quotation : quotations) {
                speech.quote(passage.wordsOf(i, quotation), speakers.get(quotation));
            }
            if (announced && !reportsSomething(passage.sentences().get(i))) {
                speech.quote(passage.wordsOf(i), echo.speaker());
            }
        }
        if (!quotations.isEmpty() && speakers.get(quotations.getLast()) != null) {
            echo.spoke(
                    speakers.get(quotations.getLast()),
                    quotations.getLast().end() == passage.span().end());
        } else {
            echo.fade();
        }
    }

    private Map<Span, String> speakers() {
        Map<Span, String> speakers = new HashMap<>();
        String speaker = quotations.isEmpty() ? null : echo.speakerOf(quotations.getFirst(), passage.sentences());
        int heard = 0;
        for (Span quotation : quotations) {
            int at = sentenceOf(quotation);
            String found = framed(quotation);
            found = found == null ? reports.lastSpeaker(heard, at) : found;
            found = found == null ? speaker : found;
            speaker = found == null ? aboutWhom(at - 1) : found;
            if (speaker != null) {
                speakers.put(quotation, speaker);
            }
            heard = at;
        }
        return speakers;
    }

    /** Which sentence the quotation begins in. */
    private int sentenceOf(Span quotation) {
        int at = 0;
        while (at + 1 < passage.size()
                && passage.sentences().get(at).sentence().span().end() <= quotation.start()) {
            at++;
        }
        return at;
    }

    /** “We won,” Roe said: the words beside it tell who speaks. */
    private @Nullable String framed(Span quotation) {
        Frame frame = frames.of(quotation);
        if (frame == null) {
            return null;
        }
        Clause clause = frame.clause();
        if (clause != null) {
            passage.speech().get(frame.sentence()).frame(clause.verbs().head());
        }
        return voices.named(passage, frame.sentence(), frame.from(), frame.to());
    }

    /** "Roe was angry. “They stole it.”": when nobody has spoken yet, whom the sentence in front is about. */
    private @Nullable String aboutWhom(int sentence) {
        String person = sentence < 0 ? null : voices.personIn(passage, sentence);
        return person == null || Pronouns.isPronoun(person) ? null : person;
    }

    private static boolean reportsSomething(ParsedSentence parsed) {
        Clause main = parsed.mainClause();
        return main != null && Verbs.reports(parsed.tree().lemma(main.verbs().head()));
    }
}
