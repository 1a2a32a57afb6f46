package org.claimdesk.text.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.text.Span;
import org.claimdesk.text.attribution.Frames.Frame;
import org.claimdesk.text.attribution.Turns.Turn;
import org.claimdesk.text.naming.Cast;
import org.claimdesk.text.naming.Names;
import org.claimdesk.text.naming.Pronouns;
import org.claimdesk.text.naming.Substitutions;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Hears an article paragraph by paragraph and tells who says what in it. */
public final class Listener {

    private final String text;
    private final Cast cast;
    private final Turns turns;
    private final Papers papers = new Papers();
    private final Echo echo = new Echo();

    public Listener(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
        this.turns = new Turns(text, cast);
    }

    /** The mark of an interview that opens the paragraph; null when none does. */
    public @Nullable Turn turnAt(Span paragraph) {
        return turns.opening(paragraph);
    }

    /** Who says what in the sentences of one paragraph; {@code substitutions} has one entry for each of them. */
    public List<Speech> hear(
            Span paragraph, @Nullable Turn turn, List<ParsedSentence> sentences, List<Substitutions> substitutions) {
        List<Speech> heard = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            heard.add(new Speech(sentences.get(i).words().size()));
            papers.hear(sentences.get(i), cast, substitutions.get(i));
        }
        if (turn == null) {
            hearQuotations(paragraph, sentences, substitutions, heard);
        } else {
            for (int i = 0; i < heard.size(); i++) {
                heard.get(i).quote(all(sentences.get(i)), turn.speaker());
            }
        }
        for (int i = 0; i < heard.size(); i++) {
            echo.turnPage();
            hearReports(sentences.get(i), substitutions.get(i), heard.get(i));
            ParsedSentence parsed = sentences.get(i);
            Substitutions named = substitutions.get(i);
            turns.hearIntroduction(
                    parsed, clause -> cast.nameOf(parsed, clause.subjectFrom(), clause.subjectTo(), named));
        }
        return heard;
    }

    private void hearQuotations(
            Span paragraph, List<ParsedSentence> sentences, List<Substitutions> substitutions, List<Speech> heard) {
        List<Span> quotations = Quotations.in(text, paragraph).stream()
                .filter(span -> Quotations.isSpeech(span, sentences))
                .toList();
        String signed = signature(sentences);
        if (signed != null) {
            for (int i = 0; i + 1 < heard.size(); i++) {
                heard.get(i).quote(all(sentences.get(i)), signed);
            }
            return;
        }
        Map<Span, String> speakers = speakersOf(quotations, sentences, substitutions, heard);
        boolean announced = quotations.isEmpty() && echo.isAnnounced();
        for (int i = 0; i < heard.size(); i++) {
            ParsedSentence parsed = sentences.get(i);
            for (Span quotation : quotations) {
                heard.get(i).quote(wordsIn(quotation, parsed), speakers.get(quotation));
            }
            if (announced && !reportsSomething(parsed)) {
                heard.get(i).quote(all(parsed), echo.speaker());
            }
        }
        rememberEnd(paragraph, sentences, substitutions, quotations, speakers);
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

    /** Who says each quotation: whom its frame names, or else who spoke last in the paragraph, or in the one before. */
    private Map<Span, String> speakersOf(
            List<Span> quotations,
            List<ParsedSentence> sentences,
            List<Substitutions> substitutions,
            List<Speech> heard) {
        Frames frames = new Frames(sentences, quotations);
        Map<Span, String> speakers = new HashMap<>();
        String previous = quotations.isEmpty() ? null : echo.speakerOf(quotations.getFirst(), sentences);
        for (Span quotation : quotations) {
            Frame frame = frames.of(quotation);
            if (frame != null) {
                int at = frame.sentence();
                previous = named(cast.nameOf(sentences.get(at), frame.from(), frame.to(), substitutions.get(at)));
                Clause clause = frame.clause();
                if (clause != null) {
                    heard.get(frame.sentence()).frame(clause.verbs().head());
                }
            }
            if (previous != null) {
                speakers.put(quotation, previous);
            }
        }
        return speakers;
    }

    private void rememberEnd(
            Span paragraph,
            List<ParsedSentence> sentences,
            List<Substitutions> substitutions,
            List<Span> quotations,
            Map<Span, String> speakers) {
        int last = sentences.size() - 1;
        Clause main = sentences.get(last).mainClause();
        if (text.charAt(paragraph.end() - 1) == ':') {
            echo.announce(
                    main == null
                            ? null
                            : cast.nameOf(
                                    sentences.get(last),
                                    main.subjectFrom(),
                                    main.subjectTo(),
                                    substitutions.get(last)));
        } else if (!quotations.isEmpty() && speakers.get(quotations.getLast()) != null) {
            echo.spoke(speakers.get(quotations.getLast()), quotations.getLast().end() == paragraph.end());
        } else {
            echo.fade();
        }
    }

    private void hearReports(ParsedSentence parsed, Substitutions substitutions, Speech speech) {
        hearSource(parsed, substitutions, speech);
        for (Utterance one : Utterances.in(parsed, substitutions)) {
            String outer = speech.speakerOf(one.verb());
            String speaker = nameOf(parsed, one, substitutions, outer);
            if (one.aside()) {
                speech.frame(one.verb());
            } else if (isPosition(parsed, one)) {
                speech.takePosition(one.verb(), speaker);
            } else if (!speech.isFrame(one.clause())) {
                speech.report(one.verb(), speaker);
            }
            speech.give(one.content(), speaker);
            echo.keep(speaker, cast.personCalled(speaker) == null);
        }
    }

    private String named(String name) {
        return echo.named(papers.authorOf(name));
    }

    private static boolean isPosition(ParsedSentence parsed, Utterance one) {
        String verb = parsed.tree().lemma(one.verb());
        return one.content().isEmpty() && (Verbs.takesPosition(verb) || Verbs.takesView(verb));
    }

    /** "ANV quoted an unnamed official": of two who say the same, the one who has a name. */
    private String nameOf(ParsedSentence parsed, Utterance one, Substitutions substitutions, @Nullable String outer) {
        TaggedSentence words = parsed.words();
        int head = parsed.topOf(one.speakerFrom(), one.speakerTo());
        if (outer != null && Pronouns.isSpeaker(words.lower(one.speakerFrom()))) {
            return outer;
        }
        String name = cast.nameOf(parsed, one.speakerFrom(), one.speakerTo(), substitutions);
        boolean anonymous = !words.is(head, Tag.NAME)
                && words.text(one.speakerFrom(), one.speakerTo()).endsWith(name);
        if (outer != null && anonymous) {
            return outer;
        }
        return named(name);
    }

    private void hearSource(ParsedSentence parsed, Substitutions substitutions, Speech speech) {
        Sources.Found found = Sources.in(parsed);
        if (found == null) {
            return;
        }
        String name = cast.nameOf(parsed, found.nameFrom(), found.nameTo(), substitutions);
        speech.cite(new Source(name, found.from(), found.to()));
        int head = parsed.tree().head(found.from());
        if (head >= 0) {
            BitSet words = new BitSet();
            words.set(parsed.tree().leftmost(head), parsed.tree().rightmost(head) + 1);
            speech.give(words, name);
        }
    }

    private static boolean reportsSomething(ParsedSentence parsed) {
        Clause main = parsed.mainClause();
        return main != null && Verbs.reports(parsed.tree().lemma(main.verbs().head()));
    }

    private static BitSet all(ParsedSentence parsed) {
        BitSet words = new BitSet();
        words.set(0, parsed.words().size());
        return words;
    }

    private static BitSet wordsIn(Span quotation, ParsedSentence parsed) {
        BitSet words = new BitSet();
        if (quotation.overlaps(parsed.sentence().span())) {
            for (int i = 0; i < parsed.words().size(); i++) {
                words.set(i, quotation.contains(parsed.words().token(i).start()));
            }
        }
        return words;
    }
}
