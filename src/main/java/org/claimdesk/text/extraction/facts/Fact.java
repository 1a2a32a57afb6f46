package org.claimdesk.text.extraction.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * One fact of a sentence.
 *
 * @param rule what found it
 * @param verb the word that carries it
 * @param pieces its words in the order in which they are to be read
 */
public record Fact(FactRule rule, int verb, List<Piece> pieces) {

    /**
     * Words {@code [from, to)} of the sentence; with a {@code text}, that is to be read in their place. When {@code from} is
     * negative, a word of our own.
     */
    public record Piece(int from, int to, String text) {

        /** Whether the sentence has no words for it. */
        public boolean isGlue() {
            return from < 0;
        }

        /** Whether it is the sentence's word in another form: "was" for "were". */
        public boolean isInflected() {
            return from >= 0 && !text.isEmpty();
        }
    }

    /** The sentence's words that it holds. */
    BitSet words() {
        BitSet words = new BitSet();
        for (Piece piece : pieces) {
            if (!piece.isGlue()) {
                words.set(piece.from(), piece.to());
            }
        }
        return words;
    }

    /** Writes a fact down phrase by phrase. */
    static final class Writer {

        private final List<Piece> pieces = new ArrayList<>();

        private final Map<Integer, String> forms;

        Writer() {
            this(Map.of());
        }

        /** @param forms words that are to be read in another form */
        Writer(Map<Integer, String> forms) {
            this.forms = forms;
        }

        /** Adds the words of a set, in the order of the sentence. */
        Writer words(BitSet set) {
            int from = set.nextSetBit(0);
            while (from >= 0) {
                int to = from + 1;
                if (!forms.containsKey(from)) {
                    while (set.get(to) && !forms.containsKey(to)) {
                        to++;
                    }
                }
                pieces.add(new Piece(from, to, forms.getOrDefault(from, "")));
                from = set.nextSetBit(to);
            }
            return this;
        }

        /** Adds a word of our own; none when it is empty. */
        Writer glue(String word) {
            if (!word.isEmpty()) {
                pieces.add(new Piece(-1, -1, word));
            }
            return this;
        }

        Fact as(FactRule rule, int verb) {
            return new Fact(rule, verb, List.copyOf(pieces));
        }
    }
}
