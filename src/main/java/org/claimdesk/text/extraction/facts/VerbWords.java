package org.claimdesk.text.extraction.facts;

import java.util.BitSet;
import java.util.Set;
import org.claimdesk.text.parsing.DependencyTree;

/** The words that make a verb's form: auxiliaries, "not", particles, and the adverbs that limit what it says. */
final class VerbWords {

    /** Adverbs that tell how sure somebody is: no fact goes without them. */
    private static final Set<String> HEDGES = Set.of(
            "allegedly",
            "reportedly",
            "apparently",
            "probably",
            "possibly",
            "perhaps",
            "maybe",
            "likely",
            "presumably",
            "supposedly",
            "almost",
            "nearly",
            "barely",
            "hardly",
            "only",
            "seemingly",
            "purportedly",
            "potentially");

    private final Grammar grammar;
    private final DependencyTree tree;

    VerbWords(Grammar grammar) {
        this.grammar = grammar;
        this.tree = grammar.tree();
    }

    /** "has never been used", "allegedly stole": the verb with the adverbs in front of it. */
    BitSet of(int verb) {
        BitSet words = new BitSet();
        words.set(verb);
        int subject = grammar.subjectOf(verb);
        for (int child : tree.children(verb)) {
            boolean form = tree.hasLabel(child, "aux", "auxpass", "neg", "prt");
            boolean between = tree.label(child).equals("advmod")
                    && child < verb
                    && child > subject
                    && !grammar.isQuestionWord(child);
            if (form || between || isHedge(child)) {
                words.or(grammar.under(child));
            }
        }
        return words;
    }

    private boolean isHedge(int i) {
        return tree.label(i).equals("advmod") && HEDGES.contains(grammar.lower(i));
    }

    /** "was cut and flushed", "allegedly stole and sold": what a verb has from the one it is joined with. */
    BitSet shared(int verb) {
        BitSet shared = new BitSet();
        BitSet hedges = new BitSet();
        boolean bare = isNonFinite(verb);
        int at = verb;
        while (grammar.isJoinedVerb(at) && grammar.subjectOf(at) < 0 && !hasAuxiliary(at)) {
            at = tree.head(at);
            bare &= isNonFinite(at) || hasAuxiliary(at) || tree.tag(at).startsWith("VB");
            for (int child : tree.children(at)) {
                if (tree.hasLabel(child, "aux", "auxpass", "neg")) {
                    shared.set(child);
                } else if (isHedge(child) && child < verb) {
                    hedges.set(child);
                }
            }
        }
        if (!bare || shared.stream().noneMatch(auxiliary -> goesWith(auxiliary, verb))) {
            shared.clear();
        }
        shared.or(hedges);
        return shared;
    }

    private boolean hasAuxiliary(int verb) {
        return tree.child(verb, "aux", "auxpass") >= 0;
    }

    private boolean isNonFinite(int verb) {
        return tree.tag(verb).equals("VB")
                || tree.tag(verb).equals("VBN")
                || tree.tag(verb).equals("VBG");
    }

    /** "was" goes with "flushed", "may" with "go". */
    private boolean goesWith(int auxiliary, int verb) {
        String lemma = tree.lemma(auxiliary);
        return switch (tree.tag(verb)) {
            case "VB" -> tree.tag(auxiliary).equals("MD") || lemma.equals("do") || lemma.equals("to");
            case "VBN" -> lemma.equals("be") || lemma.equals("have");
            default -> lemma.equals("be");
        };
    }

    /** The form of "be" that a participle lacks: "a model backed by"; empty when none is missing. */
    String being(int verb, int subject) {
        boolean participle = tree.tag(verb).equals("VBN") || tree.tag(verb).equals("VBG");
        if (!participle || hasAuxiliary(verb) || tree.head(verb) < 0) {
            return "";
        }
        boolean many = subject >= 0 && grammar.isMany(subject);
        return isPast(verb) ? many ? "were" : "was" : many ? "are" : "is";
    }

    /** Whether the verb above is past, or the participle has a date. */
    private boolean isPast(int verb) {
        int up = tree.head(verb);
        while (up >= 0 && !(grammar.isVerb(up) && grammar.subjectOf(up) >= 0)) {
            up = tree.head(up);
        }
        boolean past = up >= 0
                && (tree.tag(up).equals("VBD")
                        || grammar.children(up, "aux", "auxpass").stream()
                                .anyMatch(auxiliary -> tree.tag(auxiliary).equals("VBD")));
        return past
                || grammar.under(verb).stream()
                        .anyMatch(i -> grammar.isTime(i) && tree.tag(i).equals("CD"));
    }
}
