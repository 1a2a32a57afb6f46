package org.claimdesk.text.parsing.mending;

import java.util.Set;

/** Second verbs without a subject of their own, which the parser hangs on another first verb than theirs. */
final class SecondVerbs extends Rules {

    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    SecondVerbs(TreeSketch sketch) {
        super(sketch);
    }

    /** "passed a law that raises taxes, closes the pool": in the time of "raises", so it goes on from there and not from "passed". */
    boolean inTimeOfRelative(int verb) {
        int first = heads[verb];
        boolean second = first >= 0 && first < verb && tree.hasLabel(verb, "conj", "dep") && isAlone(verb);
        int relative = second && !isFinalBehindComma(verb, first) ? relativeBetween(first, verb) : -1;
        if (relative < 0) {
            return false;
        }
        moveTo(relative, first, verb);
        return true;
    }

    /** The same where the parser gives up and leaves "closes" beside the sentence. */
    boolean besideSentence(int verb) {
        int first = heads[verb] < 0 && isAlone(verb) ? rootInFront(verb) : -1;
        int relative = first < 0 ? -1 : relativeBetween(first, verb);
        if (relative < 0) {
            return false;
        }
        moveTo(relative, first, verb);
        return true;
    }

    private int rootInFront(int verb) {
        for (int i = 0; i < verb; i++) {
            if (heads[i] < 0 && isFinite(i) && tree.child(i, "nsubj", "nsubjpass") >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** "The council passed a law that raises taxes, closes the pool": what opens the sentence is no object of "closes". */
    boolean takenForFirst(int verb) {
        int first = heads[verb] >= 0 || !isAlone(verb) || says(verb) ? -1 : tree.child(verb, "ccomp");
        if (first < 0 || first > verb || tree.child(first, "nsubj", "nsubjpass") < 0 || !isFinite(first)) {
            return false;
        }
        heads[first] = -1;
        labels[first] = "root";
        for (int child : tree.children(verb)) {
            if (child < first || tree.hasLabel(child, "punct")) {
                heads[child] = first;
            }
        }
        heads[verb] = first;
        labels[verb] = "conj";
        int relative = relativeBetween(first, verb);
        heads[verb] = relative < 0 ? first : relative;
        return true;
    }

    /** "People who smoke die earlier": a verb is nothing that is smoked. */
    boolean behindRelative(int verb) {
        int relative = tree.hasLabel(verb, "dobj") && isFinite(verb) ? heads[verb] : -1;
        int noun = relative < 0 || !tree.hasLabel(relative, "relcl") ? -1 : heads[relative];
        if (noun < 0 || noun > relative || verb < relative || !tree.tag(verb).startsWith("V")) {
            return false;
        }
        heads[verb] = heads[noun];
        labels[verb] = heads[verb] < 0 ? "root" : "ccomp";
        heads[noun] = verb;
        labels[noun] = "nsubj";
        return true;
    }

    /** The last clause between the two that tells of a noun and is in the time of the second verb, as the first one is not; -1 if there is none. */
    private int relativeBetween(int first, int verb) {
        boolean present = isPresent(verb);
        if (present == isPresent(first)) {
            return -1;
        }
        for (int i = verb - 1; i > first; i--) {
            boolean tells = tree.hasLabel(i, "relcl") && tree.dominates(first, i) && tree.child(i, "nsubj") >= 0;
            if (tells && tree.head(i) > first) {
                return isFinite(i) && isPresent(i) == present && tree.child(i, "aux", "auxpass") < 0 ? i : -1;
            }
        }
        return -1;
    }

    /** A finite verb without a helper, a subject or an opener of its own. */
    private boolean isAlone(int verb) {
        String tag = tree.tag(verb);
        return (PRESENT.contains(tag) || tag.equals("VBD"))
                && tree.child(verb, "aux", "auxpass", "nsubj", "nsubjpass", "csubj", "expl", "mark") < 0;
    }

    private boolean isPresent(int verb) {
        int helper = tree.child(verb, "aux", "auxpass");
        return PRESENT.contains(tree.tag(helper >= 0 ? helper : verb));
    }

    /** "left the firm that makes pumps, and lives in Oslo": the comma parts it from what is told of the noun. */
    private boolean isFinalBehindComma(int verb, int first) {
        int front = verb - 1;
        return front - 1 > first
                && tree.tag(front).equals("CC")
                && words.get(front - 1).text().equals(",");
    }

    /** The verb with the commas and the "and" between the two hangs on the clause that tells of a noun. */
    private void moveTo(int relative, int first, int verb) {
        heads[verb] = relative;
        labels[verb] = "conj";
        for (int child : tree.children(first)) {
            if (child > relative && child < verb && tree.hasLabel(child, "cc", "punct")) {
                heads[child] = relative;
            }
        }
    }
}
