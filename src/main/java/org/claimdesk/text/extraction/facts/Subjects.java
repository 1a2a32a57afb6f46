package org.claimdesk.text.extraction.facts;

import org.claimdesk.text.parsing.DependencyTree;

/** Whom a verb is about, also when its subject stands elsewhere. */
final class Subjects {

    private final Grammar grammar;
    private final DependencyTree tree;

    Subjects(Grammar grammar) {
        this.grammar = grammar;
        this.tree = grammar.tree();
    }

    /** The head of its subject, -1 when none can be told; each step goes up the tree, so it ends. */
    int of(int verb) {
        int at = verb;
        while (at >= 0) {
            int own = grammar.subjectOf(at);
            if (own >= 0 && !isRelativePronoun(own)) {
                return own;
            }
            int noun = ofNoun(at);
            if (noun >= 0) {
                int copula = copulaAbove(noun);
                if (copula < 0) {
                    return noun;
                }
                at = copula;
            } else {
                at = verbAbove(at);
            }
        }
        return -1;
    }

    boolean isRelativePronoun(int i) {
        String tag = tree.tag(i);
        return tag.equals("WDT") || tag.equals("WP");
    }

    /** The noun that a relative clause or a participle tells more of, -1 for other verbs. */
    int ofNoun(int verb) {
        int at = verb;
        while (tree.label(at).equals("conj") && grammar.isVerb(tree.head(at))) {
            at = tree.head(at);
        }
        return tree.hasLabel(at, "relcl", "acl") && !grammar.isVerb(tree.head(at)) ? tree.head(at) : -1;
    }

    /** "It is a language that supports it": what is said of the language is said of "it". */
    int copulaAbove(int noun) {
        int at = noun;
        while (at >= 0 && tree.hasLabel(at, "conj", "appos") && grammar.isNoun(tree.head(at))) {
            at = tree.head(at);
        }
        int verb = tree.head(at);
        boolean copula =
                tree.label(at).equals("attr") && grammar.isBe(verb) && tree.child(verb, "neg", "aux", "expl") < 0;
        return copula ? verb : -1;
    }

    private int verbAbove(int verb) {
        int up = tree.head(verb);
        while (up >= 0 && !grammar.isVerb(up)) {
            up = tree.head(up);
        }
        return up;
    }
}
