package org.claimdesk.text.parsing.english;

import org.claimdesk.text.parsing.DependencyTree;

/**
 * Brings a tree over pieces back to the tokens: a token takes tag, lemma, head and label from its topmost piece, the one whose head
 * lies outside. As a token's head is then always nearer to the root than the token is, no circle can come of it.
 */
final class Fold {

    private Fold() {}

    /** A tree over pieces; -1 is the head of a root. */
    static final class Tree {

        final String[] tags;
        final String[] lemmas;
        final int[] heads;
        final String[] labels;

        Tree(int size) {
            tags = new String[size];
            lemmas = new String[size];
            heads = new int[size];
            labels = new String[size];
        }

        /** How many arcs lie between each piece and the root. */
        int[] depths() {
            int[] depths = new int[heads.length];
            int[] path = new int[heads.length];
            for (int i = 0; i < heads.length; i++) {
                int length = 0;
                int piece = i;
                while (piece >= 0 && depths[piece] == 0) {
                    path[length++] = piece;
                    piece = heads[piece];
                }
                int depth = piece < 0 ? 0 : depths[piece];
                while (length > 0) {
                    depths[path[--length]] = ++depth;
                }
            }
            return depths;
        }
    }

    static DependencyTree onTokens(Pieces pieces, int tokens, Tree tree) {
        int[] depths = tree.depths();
        int[] tokenOf = new int[depths.length];
        int[] top = new int[tokens];
        for (int token = 0; token < tokens; token++) {
            top[token] = pieces.first(token);
            for (int piece = pieces.first(token); piece < pieces.first(token + 1); piece++) {
                tokenOf[piece] = token;
                if (depths[piece] < depths[top[token]]) {
                    top[token] = piece;
                }
            }
        }
        Tree folded = new Tree(tokens);
        for (int token = 0; token < tokens; token++) {
            int head = tree.heads[top[token]];
            folded.tags[token] = tree.tags[top[token]];
            folded.lemmas[token] = tree.lemmas[top[token]];
            folded.heads[token] = head < 0 ? -1 : tokenOf[head];
            folded.labels[token] = tree.labels[top[token]];
        }
        return new DependencyTree(folded.tags, folded.lemmas, folded.heads, folded.labels);
    }
}
