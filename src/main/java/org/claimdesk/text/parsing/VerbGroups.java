package org.claimdesk.text.parsing;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Finds the finite predicates of a sentence from left to right. */
final class VerbGroups {

    private final TaggedSentence words;
    private final DependencyTree tree;
    private final boolean[] finite;

    private VerbGroups(TaggedSentence words, DependencyTree tree) {
        this.words = words;
        this.tree = tree;
        this.finite = new boolean[tree.size()];
    }

    static List<VerbGroup> of(TaggedSentence words, DependencyTree tree) {
        VerbGroups finder = new VerbGroups(words, tree);
        List<VerbGroup> groups = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            finder.finite[i] = finder.isFinite(i);
            if (finder.finite[i]) {
                groups.add(finder.groupAt(i));
            }
        }
        return groups;
    }

    /** "was", "has noticed", "requires", but not "to have", "having been" and "boats turned away". */
    private boolean isFinite(int i) {
        if (!tree.tag(i).startsWith("V") && !tree.tag(i).equals("MD")
                || tree.hasLabel(i, "aux", "auxpass", "nmod", "compound", "prep", "punct", "amod")) {
            return false;
        }
        for (int child : tree.children(i)) {
            if (tree.hasLabel(child, "aux", "auxpass") && child < i + 3) {
                if (isFiniteForm(child)) {
                    return true;
                }
                if (tree.tag(child).equals("TO")) {
                    return false;
                }
            }
        }
        return isFiniteForm(i) || isTaggedWrong(i) || sharesAuxiliary(i);
    }

    private boolean isFiniteForm(int i) {
        return switch (tree.tag(i)) {
            case "VBD", "VBP", "VBZ", "MD" -> true;
            default -> false;
        };
    }

    /** "Vaccinations followed", "Lights fill the square": a participle or bare form where only a predicate can stand. */
    private boolean isTaggedWrong(int i) {
        int subject = tree.child(i, "nsubj");
        return (tree.tag(i).equals("VBN") || tree.tag(i).equals("VB"))
                && subject >= 0
                && subject < i
                && tree.hasLabel(i, "root", "conj", tree.tag(i).equals("VB") ? "root" : "ccomp", "relcl");
    }

    /** "was kept and then transferred", "arrested and questioned". */
    private boolean sharesAuxiliary(int i) {
        int head = tree.head(i);
        if (!tree.hasLabel(i, "conj") || head < 0 || head > i || !finite[head]) {
            return false;
        }
        boolean sameForm = tree.tag(i).equals(tree.tag(head));
        return sameForm || tree.tag(i).equals("VBN") && tree.tag(head).equals("VBD");
    }

    /** The auxiliaries and the negation in front of the verb belong to it, and a negation behind it. */
    private VerbGroup groupAt(int head) {
        int from = head;
        int subject = tree.child(head, "nsubj", "nsubjpass", "expl");
        for (int child : tree.children(head)) {
            boolean auxiliary = tree.hasLabel(child, "aux", "auxpass", "neg") && child < from;
            boolean inFrontOfSubject = subject > child && subject < head;
            if (auxiliary && !inFrontOfSubject && (child == head - 1 || !words.is(child, Tag.NOT))) {
                from = child;
            }
        }
        int to = head + 1;
        while (words.is(to, Tag.NOT)) {
            to++;
        }
        return new VerbGroup(from, to, head);
    }
}
