package org.claimdesk.text.parsing;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.claimdesk.text.words.Token;

/** A tree put together from the trees of pieces. */
final class Grafting {
    private final String[] tags;
    private final String[] lemmas;
    private final String[] labels;
    private final int[] heads;
    private final BitSet placed = new BitSet();

    Grafting(int size) {
        tags = new String[size];
        lemmas = new String[size];
        labels = new String[size];
        heads = new int[size];
    }

    /** As {@link #put(DependencyTree, List, int, String)} for a piece whose words stand together from {@code from} on. */
    int put(DependencyTree piece, int from, int head, String label) {
        return put(piece, IntStream.range(from, from + piece.size()).boxed().toList(), head, label);
    }

    /** Puts a piece's tree where its words stand and hangs its roots on {@code head}; the place of its first root. */
    int put(DependencyTree piece, List<Integer> places, int head, String label) {
        int root = -1;
        for (int i = 0; i < piece.size(); i++) {
            int place = places.get(i);
            boolean top = piece.head(i) < 0;
            tags[place] = piece.tag(i);
            lemmas[place] = piece.lemma(i);
            heads[place] = top ? head : places.get(piece.head(i));
            labels[place] = top ? label : piece.label(i);
            placed.set(place);
            root = top && root < 0 ? place : root;
        }
        return root;
    }

    /** Whether the word has its place in the tree. */
    boolean holds(int place) {
        return placed.get(place);
    }

    /** Hangs a mark that no piece has on {@code head}. */
    void putMark(int place, Token mark, int head) {
        tags[place] = mark.text().equals(",") ? "," : "''";
        lemmas[place] = mark.text();
        heads[place] = head;
        labels[place] = "punct";
        placed.set(place);
    }

    DependencyTree tree() {
        return new DependencyTree(tags, lemmas, heads, labels);
    }
}
