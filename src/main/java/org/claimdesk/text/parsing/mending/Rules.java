package org.claimdesk.text.parsing.mending;

import java.util.List;
import java.util.Set;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Token;

/**
 * What a family of rules shares. Each rule is asked about each word, reads {@link #tree}, and where it finds its fault writes {@link #heads}
 * and {@link #labels} and answers true.
 */
abstract class Rules {

    private static final Set<String> SAYING = Lexicon.words("words/clause-taking-verbs.txt");

    final List<Token> words;
    final DependencyTree tree;
    final int[] heads;
    final String[] labels;

    Rules(TreeSketch sketch) {
        words = sketch.words();
        tree = sketch.tree();
        heads = sketch.heads();
        labels = sketch.labels();
    }

    /** Whether the verb is one with which somebody says or thinks something. */
    final boolean says(int verb) {
        return SAYING.contains(tree.lemma(verb));
    }

    final boolean isFinite(int verb) {
        int helper = tree.child(verb, "aux", "auxpass");
        String tag = tree.tag(helper >= 0 ? helper : verb);
        boolean past = tag.equals("VBN") && helper < 0 && tree.child(verb, "dobj") >= 0;
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") || past;
    }

    final boolean isClause(int word) {
        return tree.tag(word).startsWith("V") && tree.hasLabel(word, "root", "conj", "ccomp", "advcl", "relcl");
    }
}
