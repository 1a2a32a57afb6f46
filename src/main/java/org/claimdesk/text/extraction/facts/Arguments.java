package org.claimdesk.text.extraction.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.parsing.DependencyTree;

/** Parts what a verb cannot do without from what only says when, where, how or why. */
final class Arguments {

    private static final String[] COMPLEMENTS = {"dobj", "dative", "iobj", "attr", "acomp", "oprd", "ccomp", "xcomp"};

    private static final Set<String> OBJECT_PREPOSITIONS =
            Set.of("to", "for", "on", "with", "as", "about", "into", "upon", "against", "of", "over");

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "from");

    private static final Set<String> TIME_PREPOSITIONS = Set.of("on", "in", "since", "until", "during");

    /** What these open binds the truth of the statement. */
    private static final Set<String> BINDING = Set.of("if", "unless", "whether", "lest", "provided", "than", "until");

    private static final Set<String> CONTRASTS = Set.of("while", "whereas", "although", "though");

    final BitSet condition = new BitSet();
    final BitSet core = new BitSet();
    final List<BitSet> adjuncts = new ArrayList<>();
    final List<BitSet> leading = new ArrayList<>();

    private boolean complete;

    private final Grammar grammar;
    private final DependencyTree tree;
    private final Phrases phrases;
    private final Standing standing;
    private final VerbWords verbs;

    private Arguments(Grammar grammar, Phrases phrases, Standing standing, VerbWords verbs) {
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.phrases = phrases;
        this.standing = standing;
        this.verbs = verbs;
    }

    static Arguments of(int verb, Grammar grammar, Phrases phrases, Standing standing, VerbWords verbs) {
        Arguments arguments = new Arguments(grammar, phrases, standing, verbs);
        arguments.take(verb);
        return arguments;
    }

    private void take(int verb) {
        core.or(verbs.of(verb));
        int governed = takeComplements(verb);
        takeAdjuncts(verb, leading);
        takeFromFirst(verb);
        partTimes(verb);
        complete = tree.child(governed, COMPLEMENTS) >= 0
                || takePrepositionalObject(governed)
                || tree.child(verb, "expl") >= 0;
    }

    /** Whether the verb has an object, or what stands for one. */
    boolean complete() {
        return complete;
    }

    /** Takes what the verb, and an infinitive it governs, needs; gives the last verb it governs. */
    private int takeComplements(int verb) {
        List<Integer> open = new ArrayList<>(List.of(verb));
        for (int at = 0; at < open.size(); at++) {
            int governing = open.get(at);
            for (int child : tree.children(governing)) {
                if (isGoverned(child, governing)) {
                    takeGoverned(child, open);
                } else if (isComplement(child, governing)) {
                    takeComplement(child);
                }
            }
        }
        return open.getLast();
    }

    private boolean isComplement(int child, int verb) {
        boolean lateSubject =
                tree.hasLabel(child, "nsubj", "nsubjpass") && tree.child(verb, "expl") >= 0 && child > verb;
        boolean ownSentence = child < verb && standing.isInFront(child);
        return lateSubject || tree.hasLabel(child, COMPLEMENTS) && !ownSentence;
    }

    /** "able to", "helped to raise", "help people write": its parts are parts of the statement. */
    private boolean isGoverned(int child, int verb) {
        return child > verb
                && switch (tree.label(child)) {
                    case "xcomp" -> grammar.isVerb(child) && !tree.tag(child).equals("VBN");
                    case "ccomp" ->
                        tree.tag(child).equals("VB")
                                && grammar.children(child, "aux", "mark").stream()
                                        .noneMatch(
                                                auxiliary -> tree.tag(auxiliary).equals("MD"));
                    case "acomp" -> grammar.isAdjective(child) && tree.child(child, "xcomp") >= 0;
                    default -> false;
                };
    }

    private void takeGoverned(int child, List<Integer> open) {
        if (tree.child(child, "conj") >= 0) {
            core.or(phrases.plain(child));
            return;
        }
        core.or(verbs.of(child));
        int subject = tree.child(child, "nsubj");
        if (subject >= 0) {
            core.or(phrases.plain(subject));
        }
        open.add(child);
        takeAdjuncts(child, new ArrayList<>());
    }

    /** "provides autonomy | for the islands": a phrase behind an object can be told by itself, unless "of" ties it. */
    private void takeComplement(int child) {
        BitSet words = phrases.plain(child);
        if (grammar.isNoun(child)) {
            for (int phrase : phrases.loosePhrases(child)) {
                BitSet loose = phrases.plain(phrase);
                words.andNot(loose);
                adjuncts.add(loose);
            }
        }
        core.or(words);
    }

    private void takeAdjuncts(int verb, List<BitSet> inFront) {
        int subject = grammar.subjectOf(verb);
        int start = subject >= 0 ? tree.leftmost(subject) : verb;
        for (int child : tree.children(verb)) {
            boolean adverb = tree.label(child).equals("advmod");
            if (!adverb && !tree.hasLabel(child, "prep", "npadvmod", "agent", "advcl")
                    || core.get(child)
                    || isSource(child)) {
                continue;
            }
            BitSet words = phrases.plain(child);
            boolean before = tree.rightmost(child) < start;
            boolean asks = before ? words.stream().anyMatch(grammar::isQuestionWord) : grammar.isQuestionWord(child);
            if (isBinding(child)) {
                (before ? condition : core).or(words);
            } else if (!isOwnStatement(child) && !asks && (!before || !adverb || grammar.isTime(child))) {
                (before ? inFront : adjuncts).add(words);
            }
        }
    }

    /** "In 1879, he was elected and died": what stands in front of two verbs goes with both. */
    private void takeFromFirst(int verb) {
        int first = verb;
        boolean sameSubject = true;
        while (grammar.isJoinedVerb(first)) {
            sameSubject &= grammar.subjectOf(first) < 0;
            first = tree.head(first);
        }
        if (first != verb) {
            Arguments above = new Arguments(grammar, phrases, standing, verbs);
            above.takeAdjuncts(first, above.leading);
            condition.or(above.condition);
            if (sameSubject) {
                leading.addAll(above.leading);
            }
        }
    }

    /** "according to AFP" is who says it, and no part of it. */
    private boolean isSource(int child) {
        return grammar.lower(tree.leftmost(child)).equals("according");
    }

    private boolean isBinding(int clause) {
        return tree.label(clause).equals("advcl")
                && grammar.children(clause, "mark", "advmod").stream()
                        .anyMatch(mark -> BINDING.contains(grammar.lower(mark)));
    }

    /** ", grossing millions", "although it rained": facts of their own. */
    private boolean isOwnStatement(int clause) {
        if (!tree.label(clause).equals("advcl")) {
            return false;
        }
        int mark = tree.child(clause, "mark");
        boolean contrast = mark >= 0 && grammar.subjectOf(clause) >= 0 && CONTRASTS.contains(grammar.lower(mark));
        boolean goesOn = tree.tag(clause).equals("VBG")
                && tree.child(clause, "mark", "aux") < 0
                && grammar.isCommaBefore(clause);
        return contrast || goesOn;
    }

    /** "shown at the plant on Monday": the parser hangs the day on the plant, the reader on the verb. */
    private void partTimes(int verb) {
        List<BitSet> times = new ArrayList<>();
        for (int i = verb + 1; i < grammar.size(); i++) {
            if (!isTimePhrase(i) || !grammar.isNoun(tree.head(i))) {
                continue;
            }
            BitSet time = phrases.plain(i);
            for (BitSet adjunct : adjuncts) {
                if (adjunct.get(i) && adjunct.get(tree.head(i))) {
                    adjunct.andNot(time);
                    times.add(time);
                }
            }
        }
        adjuncts.addAll(times);
    }

    private boolean isTimePhrase(int i) {
        int time = tree.child(i, "pobj");
        return tree.label(i).equals("prep")
                && time >= 0
                && grammar.isTime(time)
                && TIME_PREPOSITIONS.contains(grammar.lower(i));
    }

    /** "began working on it", "is known for it": the phrase right behind the verb is its object. */
    private boolean takePrepositionalObject(int verb) {
        boolean passive = tree.child(verb, "auxpass") >= 0;
        for (BitSet words : adjuncts) {
            int first = words.nextSetBit(0);
            boolean object = first == verb + 1
                    && (OBJECT_PREPOSITIONS.contains(grammar.lower(first))
                            || !passive && PLACE_PREPOSITIONS.contains(grammar.lower(first)))
                    && tree.label(first).equals("prep")
                    && !grammar.isTime(words.length() - 1);
            if (object) {
                core.or(words);
                adjuncts.remove(words);
                return true;
            }
        }
        return false;
    }

    /** What is denied is denied with all its adjuncts: "did not win in May" does not tell that they did not win. */
    void bindAll() {
        adjuncts.forEach(core::or);
        adjuncts.clear();
    }

    /** Makes the only adjunct part of the core. */
    void bindOnly() {
        core.or(adjuncts.removeFirst());
    }
}
