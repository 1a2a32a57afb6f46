package org.claimdesk.text.extraction.facts;

import java.util.BitSet;
import org.claimdesk.text.parsing.DependencyTree;

/** Puts the noun in the place that a relative clause keeps open for it: "the clock he made" tells that he made the clock. */
final class Relative {

    private final int verb;
    private final Grammar grammar;
    private final DependencyTree tree;
    private final Phrases phrases;

    Relative(int verb, Grammar grammar, Phrases phrases) {
        this.verb = verb;
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.phrases = phrases;
    }

    /** Takes "which", "where", "in which" out of a clause. */
    void removeMarkers(Arguments arguments) {
        arguments.adjuncts.removeIf(words -> words.stream().anyMatch(grammar::isQuestionWord));
        arguments.core.stream().filter(grammar::isQuestionWord).boxed().toList().forEach(arguments.core::clear);
    }

    /** The noun when it is the clause's object or place; empty when it is its subject. */
    BitSet noun() {
        int subject = grammar.subjectOf(verb);
        boolean own = subject >= 0
                && !grammar.isQuestionWord(subject)
                && tree.label(verb).equals("relcl");
        return own && (!join().isEmpty() || isOpen()) ? phrases.plain(tree.head(verb)) : new BitSet();
    }

    /** Whether the clause lacks an object. */
    private boolean isOpen() {
        boolean full = grammar.children(verb, "dobj", "attr", "acomp", "ccomp").stream()
                .anyMatch(child -> !grammar.isQuestionWord(child));
        boolean owner =
                grammar.under(verb).stream().anyMatch(i -> grammar.lower(i).equals("whose"));
        return !full && !owner && tree.child(verb, "auxpass") < 0;
    }

    /** How the noun is joined behind the clause: "in" for "where" and "in which"; empty for an object. */
    String join() {
        if (grammar.subjectOf(verb) < 0) {
            return "";
        }
        for (int child : tree.children(verb)) {
            if (grammar.lower(child).equals("where")) {
                return "in";
            }
            int noun = tree.child(child, "pobj");
            if (tree.label(child).equals("prep") && noun >= 0 && grammar.isQuestionWord(noun)) {
                return grammar.lower(child);
            }
        }
        return "";
    }
}
