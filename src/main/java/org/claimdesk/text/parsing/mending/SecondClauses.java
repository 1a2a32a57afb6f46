package org.claimdesk.text.parsing.mending;

import java.util.Set;
import org.claimdesk.text.words.Lexicon;

/** Clauses that stand beside another one or under it, where the parser has it the other way round. */
final class SecondClauses extends Rules {
    /** Prepositions that open a clause when a subject and a verb follow: "after he left". */
    private static final Set<String> OPENERS = Set.of("after", "before", "since", "until", "till", "as", "than");

    private static final Set<String> CARRYING =
            Set.of("bring", "take", "send", "give", "carry", "move", "deliver", "return", "hand", "show");

    private static final Set<String> JOINING = Set.of("and", "but", ",");

    private static final Set<String> PARTING = Set.of(":", ";");

    SecondClauses(TreeSketch sketch) {
        super(sketch);
    }

    /** "announced a plan to suggest designs, and determine": the bare verb goes with "to suggest", not with "announced". */
    boolean secondInfinitive(int verb) {
        int first = tree.head(verb);
        boolean joined = first >= 0
                && first < verb
                && tree.hasLabel(verb, "conj")
                && tree.child(verb, "aux", "nsubj", "mark") < 0;
        if (!joined || !isBare(verb, first)) {
            return false;
        }
        for (int i = verb - 1; i > first; i--) {
            boolean infinitive = tree.tag(i).equals("VB")
                    && tree.child(i, "aux") == i - 1
                    && tree.tag(i - 1).equals("TO");
            if (infinitive && tree.dominates(first, i)) {
                heads[verb] = i;
                for (int child : tree.children(first)) {
                    if (child > i && child < verb && tree.hasLabel(child, "cc", "punct")) {
                        heads[child] = i;
                    }
                }
                return true;
            }
        }
        return false;
    }

    /** "left after her husband, Jan Roe, died": "after" opens a clause, and "died" is no second verb of "left". */
    boolean behindPreposition(int verb) {
        int main = heads[verb];
        boolean second = main >= 0
                && main < verb
                && tree.hasLabel(verb, "conj")
                && tree.child(verb, "nsubj", "nsubjpass") < 0
                && isFinite(verb)
                && tree.leftmost(verb) > 0
                && words.get(tree.leftmost(verb) - 1).text().equals(",");
        int opener = second ? lastOpener(main, verb) : -1;
        int noun = opener < 0 ? -1 : tree.child(opener, "pobj");
        if (noun < 0 || tree.rightmost(opener) < tree.leftmost(verb) - 2) {
            return false;
        }
        heads[noun] = verb;
        labels[noun] = "nsubj";
        heads[opener] = verb;
        labels[opener] = "mark";
        labels[verb] = "advcl";
        return true;
    }

    /** "They met in Oslo — and tomorrow they leave": a second sentence, and no object of "met". */
    boolean secondSentence(int verb) {
        int first = heads[verb];
        boolean second = first >= 0
                && first < verb
                && tree.hasLabel(verb, "ccomp", "conj")
                && !says(first)
                && tree.tag(first).startsWith("V")
                && tree.child(verb, "nsubj", "nsubjpass", "expl") >= 0
                && tree.child(verb, "mark") < 0
                && isFinite(verb);
        int time = tree.leftmost(verb) - 1;
        boolean behindAnd = second
                && time > 1
                && Lexicon.isTime(words.get(time))
                && JOINING.contains(words.get(time - 1).lower())
                && tree.dominates(first, time)
                && tree.leftmost(time) == time
                && !tree.dominates(time, verb);
        if (!behindAnd) {
            return false;
        }
        heads[time] = verb;
        labels[time] = "npadvmod";
        heads[time - 1] = first;
        labels[verb] = "conj";
        return true;
    }

    /** "Fares stay: a ride costs two pounds": what a colon or semicolon parts is a second sentence, and no object of the first. */
    boolean behindColon(int verb) {
        int first = heads[verb];
        int mark = tree.leftmost(verb) - 1;
        boolean second = first >= 0
                && first < mark
                && tree.hasLabel(verb, "ccomp")
                && tree.tag(first).startsWith("V")
                && !says(first)
                && PARTING.contains(words.get(mark).text())
                && tree.child(verb, "nsubj", "nsubjpass", "expl") >= 0
                && tree.child(verb, "mark") < 0
                && isFinite(verb);
        if (second) {
            labels[verb] = "conj";
        }
        return second;
    }

    /** "Not all agreed: Roe said …": what a colon closes is no part of what is said behind it. */
    boolean beforeColon(int first) {
        int verb = heads[first];
        boolean front = verb > first && tree.hasLabel(first, "ccomp") && isFinite(first) && isFinite(verb);
        if (!front || markBetween(first, verb) < 0) {
            return false;
        }
        heads[first] = heads[verb];
        labels[first] = labels[verb];
        heads[verb] = first;
        labels[verb] = "conj";
        return true;
    }

    private int markBetween(int first, int verb) {
        for (int i = first + 1; i < verb; i++) {
            if (PARTING.contains(words.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** "brought a clock he had made to school": it was brought to school, and not made to it. */
    boolean carriedTo(int made) {
        int thing = heads[made];
        boolean inside = tree.hasLabel(made, "relcl")
                && thing >= 0
                && heads[thing] >= 0
                && tree.hasLabel(thing, "dobj")
                && CARRYING.contains(tree.lemma(heads[thing]))
                && tree.child(made, "nsubj") == tree.leftmost(made);
        int to = inside ? tree.child(made, "prep") : -1;
        if (to < made || !words.get(to).lower().equals("to")) {
            return false;
        }
        for (int child : tree.children(made)) {
            if (child >= to && tree.hasLabel(child, "prep", "npadvmod")) {
                heads[child] = heads[thing];
            }
        }
        return true;
    }

    private int lastOpener(int main, int verb) {
        for (int child : tree.children(main)) {
            if (child > main
                    && child < verb
                    && tree.hasLabel(child, "prep")
                    && OPENERS.contains(words.get(child).lower())) {
                return child;
            }
        }
        return -1;
    }

    /** A bare form beside a predicate that is no bare form itself, also where the parser takes it for a present among past ones. */
    private boolean isBare(int verb, int first) {
        int helper = tree.child(first, "aux", "auxpass");
        String front = tree.tag(helper >= 0 ? helper : first);
        if (tree.tag(verb).equals("VBP")) {
            return front.equals("VBD");
        }
        return tree.tag(verb).equals("VB")
                && !front.equals("MD")
                && !front.equals("TO")
                && !tree.tag(first).equals("VB");
    }
}
