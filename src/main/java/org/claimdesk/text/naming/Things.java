package org.claimdesk.text.naming;

import java.util.Set;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.Clauses;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** What "it" and "they" mean: the subject of the sentence before, or who speaks in this one. */
final class Things {

    private static final Set<String> ONE = Set.of("it", "its");

    private static final Set<String> MANY = Set.of("they", "their");

    private static final int LONGEST = 4;

    /** The subject of the last sentence; null when it is no thing, or too long to stand in another sentence. */
    private @Nullable Thing last;

    /** What a pronoun points at; null when that is not clear. */
    @Nullable
    String meantBy(ParsedSentence parsed, int i, Substitutions substitutions) {
        String lower = parsed.words().lower(i);
        boolean one = ONE.contains(lower);
        if (!one && !MANY.contains(lower)) {
            return null;
        }
        if (lower.equals("it") && isExpletive(parsed.words(), i)) {
            return null;
        }
        String body = one ? speakingBody(parsed, i, substitutions) : null;
        if (body != null) {
            return body;
        }
        if (last != null
                && i <= 1
                && (!last.spoke || speaksOn(parsed, i))
                && (one ? !last.many : last.many || last.team)) {
            return last.text;
        }
        return lower.equals("they") ? subjectAbove(parsed, i) : null;
    }

    /** Behind "The bank said the road was closed", "it" is the bank only where it goes on to speak, or in "its". */
    private static boolean speaksOn(ParsedSentence parsed, int i) {
        boolean speaks = parsed.clauses().stream()
                .anyMatch(clause -> clause.subjectFrom() == i && Clauses.takesClause(parsed.words(), clause.verbs()));
        return speaks || parsed.words().is(i, Tag.POSSESSIVE_PRONOUN);
    }

    /** "The commission said it", "its head, Jane Roe, said it", "a spokesman for Ardle Hydro said it": the body that speaks. */
    private static @Nullable String speakingBody(ParsedSentence parsed, int i, Substitutions substitutions) {
        DependencyTree tree = parsed.tree();
        TaggedSentence words = parsed.words();
        for (Clause clause : parsed.clauses()) {
            int verb = clause.verbs().head();
            int said = tree.child(verb, "ccomp");
            boolean speaks = Clauses.takesClause(words, clause.verbs()) && clause.hasSubject();
            if (!speaks || said < 0 || !tree.dominates(said, i) || clause.subjectTo() > i) {
                continue;
            }
            int subject = tree.child(verb, "nsubj");
            if (subject < 0) {
                return null;
            }
            if (words.is(subject, Tag.NAME) && subject + 1 == clause.subjectTo() && !isPersonal(words, subject)) {
                return substituted(words, clause.subjectFrom(), clause.subjectTo(), substitutions);
            }
            return employer(parsed, subject, substitutions);
        }
        return null;
    }

    /** A name with a title, or two words long without a body's word, may be a person's. */
    private static boolean isPersonal(TaggedSentence words, int name) {
        int from = name;
        while (words.is(from - 1, Tag.NAME)) {
            from--;
        }
        return Names.mayBePerson(words, from, name + 1);
    }

    private static @Nullable String employer(ParsedSentence parsed, int subject, Substitutions substitutions) {
        DependencyTree tree = parsed.tree();
        TaggedSentence words = parsed.words();
        int owner = tree.child(subject, "poss");
        if (owner >= 0 && tree.leftmost(owner) <= owner) {
            String text = substituted(words, tree.leftmost(owner), owner + 1, substitutions);
            return words.is(owner, Tag.NAME) || !text.equals(words.text(tree.leftmost(owner), owner + 1)) ? text : null;
        }
        int preposition = tree.child(subject, "prep");
        int employer =
                preposition < 0 || !words.lower(preposition).equals("for") ? -1 : tree.child(preposition, "pobj");
        return employer >= 0 && words.is(employer, Tag.NAME)
                ? substituted(words, tree.leftmost(employer), employer + 1, substitutions)
                : null;
    }

    private static String substituted(TaggedSentence words, int from, int to, Substitutions substitutions) {
        return substitutions.endAt(from) == to ? substitutions.textAt(from) : words.text(from, to);
    }

    /** "People flock to the park as they carry lanterns": the subject of the clause it hangs on. */
    private static @Nullable String subjectAbove(ParsedSentence parsed, int i) {
        TaggedSentence words = parsed.words();
        for (Clause clause : parsed.clauses()) {
            Clause parent = clause.parent();
            boolean here = clause.subjectFrom() == i && clause.subjectTo() == i + 1;
            if (here
                    && clause.link() == Clause.Link.ADVERBIAL
                    && parent != null
                    && parent.hasSubject()
                    && parent.subjectTo() <= i
                    && parent.subjectTo() - parent.subjectFrom() <= LONGEST
                    && isPlural(words, parent.subjectTo() - 1)
                    && !words.has(Tag.NUMBER, parent.verbs().to(), i)) {
                return words.text(parent.subjectFrom(), parent.subjectTo());
            }
        }
        return null;
    }

    private static boolean isPlural(TaggedSentence words, int noun) {
        String lower = words.lower(noun);
        return words.is(noun, Tag.NOUN) && (lower.endsWith("s") || lower.equals("people"));
    }

    /** "it is time to", "it's pure that": it points at nothing. */
    private static boolean isExpletive(TaggedSentence words, int i) {
        if (!words.is(i + 1, Tag.BE) && !words.is(i + 1, Tag.MODAL)) {
            return false;
        }
        for (int k = i + 2; k < i + 6; k++) {
            if (words.is(k, Tag.COMPLEMENTIZER)
                    || words.is(k, Tag.TO)
                    || words.is(k, Tag.SUBORDINATOR)
                    || words.is(k, Tag.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the sentence's subject for the next one; {@code person} tells whether it is somebody. */
    void remember(ParsedSentence parsed, Substitutions substitutions, boolean person) {
        Clause main = parsed.mainClause();
        last = null;
        if (main == null
                || person
                || main.subjectTo() - main.subjectFrom() > LONGEST
                || parsed.words().has(Tag.PREPOSITION, main.subjectFrom(), main.subjectTo())) {
            return;
        }
        TaggedSentence words = parsed.words();
        boolean spoke = Clauses.takesClause(words, main.verbs());
        int end = main.subjectTo() - 1;
        String text = substituted(words, main.subjectFrom(), main.subjectTo(), substitutions);
        if (words.is(end, Tag.NAME) || words.is(end, Tag.NUMBER) || words.is(main.subjectFrom(), Tag.DETERMINER)) {
            last = new Thing(text, isPlural(words, end), words.is(end, Tag.NAME), spoke);
        } else if (isPlural(words, end)) {
            last = new Thing(text, true, false, spoke);
        } else if (substitutions.endAt(main.subjectFrom()) == main.subjectTo()) {
            last = new Thing(text, MANY.contains(words.lower(end)), true, spoke);
        }
    }

    /** A subject: whether it is more than one, whether it is a name that may stand for many ("Rovers"), whether it said something. */
    private record Thing(String text, boolean many, boolean team, boolean spoke) {}
}
