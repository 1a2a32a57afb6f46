package org.claimdesk.text.parsing.mending;

import java.util.List;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.words.Token;

/** A tree while it is mended: the words, the tree as the parser left it, and what hangs on what by now, under which label. */
record TreeSketch(List<Token> words, DependencyTree tree, int[] heads, String[] labels) {

    static TreeSketch of(List<Token> words, DependencyTree tree) {
        int[] heads = new int[tree.size()];
        String[] labels = new String[tree.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = tree.head(i);
            labels[i] = tree.label(i);
        }
        return new TreeSketch(words, tree, heads, labels);
    }

    /** Whether no two rules together have put a word above itself. */
    boolean isTree() {
        int[] seen = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            int up = i;
            while (up >= 0 && seen[up] == 0) {
                seen[up] = i + 1;
                up = heads[up];
            }
            if (up >= 0 && seen[up] == i + 1) {
                return false;
            }
        }
        return true;
    }

    DependencyTree mended() {
        String[] tags = new String[heads.length];
        String[] lemmas = new String[heads.length];
        for (int i = 0; i < heads.length; i++) {
            tags[i] = tree.tag(i);
            lemmas[i] = tree.lemma(i);
        }
        return new DependencyTree(tags, lemmas, heads, labels);
    }
}
