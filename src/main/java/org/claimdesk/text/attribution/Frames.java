package org.claimdesk.text.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.text.Span;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Phrases;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Finds the words beside direct speech that tell who speaks. */
final class Frames {

    /** So many words may stand between a quotation and its frame: "“…,” in an interview, Roe said". */
    private static final int NEAR = 5;

    /** So many characters may stand between a frame and its quotation: "Roe said at the weekend in a letter to members: “…”". */
    private static final int REACH = 120;

    private final List<ParsedSentence> sentences;
    private final List<Span> quotations;

    Frames(List<ParsedSentence> sentences, List<Span> quotations) {
        this.sentences = sentences;
        this.quotations = quotations;
    }

    /** The frame of a quotation: behind it in the sentence it ends in, or before it in the one it begins in. */
    @Nullable
    Frame of(Span quotation) {
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).sentence().span();
            boolean endsHere = span.start() <= quotation.end() && quotation.end() <= span.end();
            Frame frame = endsHere ? behind(i, quotation) : null;
            if (frame == null && endsHere) {
                frame = source(i, quotation);
            }
            if (frame == null && span.contains(quotation.start())) {
                frame = before(i, quotation);
            }
            if (frame != null) {
                return frame;
            }
        }
        return null;
    }

    /** "“…,” Hayton told Newsweek." and "“…,” said Hayton." */
    private @Nullable Frame behind(int at, Span quotation) {
        TaggedSentence words = sentences.get(at).words();
        int first = firstWordBehind(words, quotation.end());
        for (Clause clause : speaking(at)) {
            int verb = clause.verbs().from();
            if (words.token(verb).start() < quotation.end()) {
                continue;
            }
            if (first == verb && !standsBehind(clause)) {
                int end = Phrases.endOfPhrase(words, clause.verbs().to(), words.size());
                return end > clause.verbs().to()
                        ? new Frame(at, clause, clause.verbs().to(), end)
                        : null;
            }
            int quoted = quotedBy(at, clause);
            if (quoted >= 0) {
                return new Frame(at, clause, sentences.get(at).tree().leftmost(quoted), quoted + 1);
            }
            int begin = Math.min(verb, clause.subjectFrom());
            return clause.hasSubject() && begin >= first && begin - first < NEAR ? frame(at, clause) : null;
        }
        return null;
    }

    /** "“…,” Newsweek quoted Hayton as saying": who is quoted by name, or -1. */
    private int quotedBy(int at, Clause clause) {
        ParsedSentence parsed = sentences.get(at);
        int quoted = parsed.tree().lemma(clause.verbs().head()).equals("quote")
                ? parsed.tree().child(clause.verbs().head(), "dobj")
                : -1;
        return quoted >= 0 && parsed.words().is(quoted, Tag.NAME) ? quoted : -1;
    }

    /** "“…,” according to Hayton." */
    private @Nullable Frame source(int at, Span quotation) {
        TaggedSentence words = sentences.get(at).words();
        Sources.Found found = Sources.in(sentences.get(at));
        if (found == null || found.from() != firstWordBehind(words, quotation.end())) {
            return null;
        }
        return new Frame(at, null, found.nameFrom(), found.nameTo());
    }

    private static boolean standsBehind(Clause clause) {
        return clause.hasSubject() && clause.subjectFrom() >= clause.verbs().to();
    }

    /** "Hayton said: “…”" and "Hayton: “…”". */
    private @Nullable Frame before(int at, Span quotation) {
        TaggedSentence words = sentences.get(at).words();
        Frame nearest = null;
        for (Clause clause : speaking(at)) {
            int end = words.token(clause.verbs().to() - 1).end();
            if (end <= quotation.start() && clause.hasSubject() && quotation.start() - end < REACH) {
                nearest = frame(at, clause);
            }
        }
        return nearest == null ? label(at, quotation) : nearest;
    }

    /** "Hayton: “…”": nothing but a name and a colon. */
    private @Nullable Frame label(int at, Span quotation) {
        TaggedSentence words = sentences.get(at).words();
        int colon = 0;
        while (words.is(colon, Tag.NAME)) {
            colon++;
        }
        boolean opens = colon > 0
                && words.lower(colon).equals(":")
                && words.is(colon + 1, Tag.OPEN_QUOTE)
                && words.token(colon + 1).end() == quotation.start();
        return opens ? new Frame(at, null, 0, colon) : null;
    }

    /** The clauses of a sentence with a verb of speaking that stand outside all quotations. */
    private List<Clause> speaking(int at) {
        ParsedSentence parsed = sentences.get(at);
        List<Clause> found = new ArrayList<>();
        for (Clause clause : parsed.clauses()) {
            int start = parsed.words().token(clause.verbs().from()).start();
            if (Verbs.speaks(parsed.tree().lemma(clause.verbs().head()))
                    && quotations.stream().noneMatch(span -> span.contains(start))) {
                found.add(clause);
            }
        }
        return found;
    }

    private static Frame frame(int at, Clause clause) {
        return new Frame(at, clause, clause.subjectFrom(), clause.subjectTo());
    }

    private static int firstWordBehind(TaggedSentence words, int offset) {
        int i = 0;
        while (i < words.size()
                && (words.token(i).start() < offset || words.tag(i).punctuation())) {
            i++;
        }
        return i;
    }

    /**
     * Words that tell who speaks.
     *
     * @param sentence which sentence of the paragraph they stand in
     * @param clause their clause; null when they are a name and a colon
     * @param from the first word of who speaks
     * @param to the word behind the last one
     */
    record Frame(int sentence, @Nullable Clause clause, int from, int to) {}
}
