package org.claimdesk.text.attribution;

import java.util.Set;
import org.claimdesk.text.Span;
import org.claimdesk.text.naming.Cast;
import org.claimdesk.text.naming.Pronouns;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Whose turn it is in an interview: paragraphs marked "Q:" and "A:", with initials, or with names. */
public final class Turns {

    private static final Set<String> QUESTION = Set.of("q", "question", "interviewer");

    private static final Set<String> ANSWER = Set.of("a", "answer");

    private static final Set<String> TALKING = Set.of("speak", "talk", "chat", "sit");

    private static final int LONGEST_MARK = 40;

    private final String text;
    private final Cast cast;
    private @Nullable String guest;
    private @Nullable String host;
    private boolean asked;

    public Turns(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /** The mark that opens the paragraph; null when none does. */
    public @Nullable Turn opening(Span paragraph) {
        int colon = markEnd(paragraph);
        if (colon < 0) {
            return null;
        }
        String mark = text.substring(paragraph.start(), colon).strip();
        int begin = colon + 1;
        while (begin < paragraph.end() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        String lower = mark.toLowerCase(java.util.Locale.ROOT);
        if (QUESTION.contains(lower)) {
            asked = true;
            return new Turn(begin, host);
        }
        if (ANSWER.contains(lower) && asked) {
            return new Turn(begin, guest == null || Pronouns.isPronoun(guest) ? cast.leadingPerson() : guest);
        }
        String known = cast.personCalled(mark);
        return known == null ? null : new Turn(begin, known);
    }

    /** "Q:", "A.", "JR:", "Jane Roe:": where the colon stands, or -1. */
    private int markEnd(Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST_MARK);
        for (int i = paragraph.start(); i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '.' && i == paragraph.start() + 1) {
                return i > paragraph.start() && i + 1 < paragraph.end() ? i : -1;
            }
            if (!Character.isLetter(c) && c != ' ' && c != '-' && c != '’' && c != '\'' && c != '.') {
                return -1;
            }
        }
        return -1;
    }

    /** "She spoke to Tomás Greer": the guest and the host. */
    void hearIntroduction(ParsedSentence parsed, java.util.function.Function<Clause, String> subject) {
        if (host != null) {
            return;
        }
        TaggedSentence words = parsed.words();
        for (Clause clause : parsed.clauses()) {
            int verb = clause.verbs().head();
            int preposition =
                    TALKING.contains(parsed.tree().lemma(verb)) ? parsed.tree().child(verb, "prep") : -1;
            int other = preposition < 0 ? -1 : parsed.tree().child(preposition, "pobj");
            boolean met = words.lower(preposition).equals("to")
                    || words.lower(preposition).equals("with");
            if (met && other > 0 && words.is(other, Tag.NAME) && words.is(other - 1, Tag.NAME) && clause.hasSubject()) {
                int from = other;
                while (words.is(from - 1, Tag.NAME)) {
                    from--;
                }
                guest = subject.apply(clause);
                host = words.text(from, other + 1);
                return;
            }
        }
    }

    /**
     * One turn to speak.
     *
     * @param begin where its words begin, behind the mark
     * @param speaker whose turn it is; null when the article has not told
     */
    public record Turn(int begin, @Nullable String speaker) {}
}
