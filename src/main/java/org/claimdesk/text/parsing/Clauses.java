package org.claimdesk.text.parsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.parsing.Clause.Link;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of a sentence off its tree: every finite predicate makes one. */
public final class Clauses {

    /** Verbs that take a whole clause without "that". */
    private static final Set<String> CLAUSE_TAKING = Lexicon.words("words/clause-taking-verbs.txt");

    /** Clauses that bind the truth of the one they hang on stay inside it. */
    private static final Set<String> BINDING = Set.of(
            "if",
            "unless",
            "until",
            "till",
            "whether",
            "how",
            "why",
            "what",
            "than",
            "lest",
            "provided",
            "because",
            "when",
            "where",
            "before",
            "once",
            "so",
            "whenever",
            "wherever",
            "like",
            "who",
            "which");

    private static final Set<String> CONDITIONS = Set.of(
            "if",
            "unless",
            "until",
            "till",
            "when",
            "once",
            "before",
            "provided",
            "whether",
            "whenever",
            "wherever",
            "since");

    private static final Set<String> HARD_CONDITIONS = Set.of("if", "unless", "until", "whether");

    private final TaggedSentence words;
    private final DependencyTree tree;
    private final Subjects subjects;
    private final Map<Integer, VerbGroup> groups = new HashMap<>();
    private final Map<Integer, Clause> byVerb = new HashMap<>();

    private Clauses(TaggedSentence words, DependencyTree tree) {
        this.words = words;
        this.tree = tree;
        this.subjects = new Subjects(words, tree);
    }

    /** The clauses of a sentence in the order of their verbs; none when it has no finite verb. */
    public static List<Clause> of(TaggedSentence words, DependencyTree tree) {
        Clauses finder = new Clauses(words, tree);
        for (VerbGroup group : VerbGroups.of(words, tree)) {
            finder.groups.put(group.head(), group);
        }
        for (int verb : finder.groups.keySet()) {
            finder.findWithThoseAbove(verb);
        }
        List<Clause> found = new ArrayList<>(finder.byVerb.values());
        found.sort(Comparator.comparingInt(clause -> clause.verbs().head()));
        return found;
    }

    /** Whether the clause is part of what its parent says, rather than a statement of its own. */
    public static boolean isBinding(TaggedSentence words, Clause clause) {
        return switch (clause.link()) {
            case COMPLEMENT -> true;
            case RELATIVE ->
                !clause.afterComma()
                        && !words.is(clause.marker() + 1, Tag.COMMA)
                        && !words.lower(clause.marker()).equals("whose");
            case ADVERBIAL ->
                clause.isFronted()
                        ? isCondition(words, clause)
                        : BINDING.contains(words.lower(clause.marker()))
                                && !(clause.afterComma() && !HARD_CONDITIONS.contains(words.lower(clause.marker())));
            default -> false;
        };
    }

    /** Whether the clause says when or on what condition the rest holds: "If it rains, the match is off". */
    public static boolean isCondition(TaggedSentence words, Clause clause) {
        return clause.link() == Link.ADVERBIAL && CONDITIONS.contains(words.lower(clause.marker()));
    }

    /** Whether a verb can have a clause as its object. */
    public static boolean takesClause(TaggedSentence words, VerbGroup verbs) {
        return CLAUSE_TAKING.contains(words.base(verbs.head()));
    }

    /** A clause is made after the one it hangs on, because it may share the subject of that one. */
    private void findWithThoseAbove(int verb) {
        List<VerbGroup> waiting = new ArrayList<>();
        for (int up = verb; up >= 0 && !byVerb.containsKey(up); up = tree.head(up)) {
            VerbGroup group = groups.get(up);
            if (group != null) {
                waiting.addFirst(group);
            }
        }
        for (VerbGroup group : waiting) {
            byVerb.put(group.head(), clauseOf(group));
        }
    }

    private @Nullable Clause clauseAbove(int verb) {
        int up = tree.head(verb);
        while (up >= 0 && !byVerb.containsKey(up)) {
            up = tree.head(up);
        }
        return up < 0 ? null : byVerb.get(up);
    }

    private Clause clauseOf(VerbGroup group) {
        int verb = group.head();
        Clause parent = clauseAbove(verb);
        Link link = parent == null ? Link.MAIN : linkOf(verb, parent);
        int marker = markerOf(verb, link);
        int from = beginningOf(verb, link, marker);
        Subject subject = subjects.of(verb, from);
        if (subject.isNone() && link == Link.SHARED && parent != null) {
            subject = new Subject(parent.subjectFrom(), parent.subjectTo());
        }
        boolean comma = words.is(from, Tag.COMMA) || words.is(from - 1, Tag.COMMA) || words.is(from - 1, Tag.BREAK);
        return new Clause(
                link, parent, marker, from, subject.from(), subject.to(), group, tree.rightmost(verb) + 1, comma);
    }

    private Link linkOf(int verb, Clause parent) {
        boolean onParent = tree.head(verb) == parent.verbs().head();
        return switch (tree.label(verb)) {
            case "conj" -> {
                if (!onParent) {
                    yield Link.JOINED;
                }
                yield subjects.hasOwn(verb) ? Link.JOINED : Link.SHARED;
            }
            case "relcl" -> Link.RELATIVE;
            case "acl" -> words.has(Tag.COMPLEMENTIZER, tree.leftmost(verb), verb) ? Link.COMPLEMENT : Link.RELATIVE;
            case "advcl" -> Link.ADVERBIAL;
            case "ccomp" -> isSideBySide(verb, parent) ? Link.JOINED : Link.COMPLEMENT;
            case "csubj", "csubjpass", "pcomp", "pobj", "xcomp", "acomp", "attr" -> Link.COMPLEMENT;
            default -> {
                if (words.is(tree.leftmost(verb), Tag.SUBORDINATOR)) {
                    yield Link.ADVERBIAL;
                }
                yield subjects.hasOwn(verb) ? Link.JOINED : Link.SHARED;
            }
        };
    }

    /** "It rained; they left": the parser takes the first for what the second says. */
    private boolean isSideBySide(int verb, Clause parent) {
        return isInFront(verb, parent) && !takesClause(words, parent.verbs()) && tree.child(verb, "mark") < 0;
    }

    private boolean isInFront(int verb, Clause parent) {
        return tree.rightmost(verb) < parent.subjectFrom() && subjects.hasOwn(verb);
    }

    /** "that", "because", "when", "which", "and": the word that joins the clause, or -1. */
    private int markerOf(int verb, Link link) {
        return switch (link) {
            case MAIN -> -1;
            case JOINED, SHARED -> coordinatorBefore(verb);
            case RELATIVE -> words.find(Tag.RELATIVE, tree.leftmost(verb), verb);
            case ADVERBIAL, COMPLEMENT -> {
                int mark = tree.child(verb, "mark");
                int question = words.find(Tag.SUBORDINATOR, tree.leftmost(verb), verb);
                yield mark >= 0 && mark < verb ? mark : question;
            }
        };
    }

    /** "and" and "but" hang on the verb in front of them. */
    private int coordinatorBefore(int verb) {
        int found = -1;
        int head = tree.head(verb);
        if (head >= 0 && tree.hasLabel(verb, "conj")) {
            for (int child : tree.children(head)) {
                if (tree.hasLabel(child, "cc") && child < verb && child >= found) {
                    found = child;
                }
            }
        }
        return found;
    }

    private int beginningOf(int verb, Link link, int marker) {
        int left = tree.leftmost(verb);
        if (link == Link.RELATIVE) {
            return marker > left && words.is(marker - 1, Tag.PREPOSITION) ? marker - 1 : marker >= 0 ? marker : left;
        }
        if (link == Link.ADVERBIAL || link == Link.COMPLEMENT) {
            return marker >= 0 ? marker : left;
        }
        int from = marker >= 0 && marker < left ? marker : left;
        return link != Link.MAIN && words.is(from - 1, Tag.COMMA) ? from - 1 : from;
    }
}
