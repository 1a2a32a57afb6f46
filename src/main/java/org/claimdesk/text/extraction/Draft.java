package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/**
 * A claim on its way.
 *
 * @param parts its words, in the order of the claim
 * @param support ranges of words that belong to its quote without being among its words
 * @param verb the word that carries its statement, or -1
 * @param speaker who says it; null when the article does
 * @param saying whether it tells that somebody said something, rather than what was said
 */
record Draft(
        List<Part> parts,
        List<Part> support,
        int verb,
        @Nullable String speaker,
        boolean saying) {

    /** A range of words of the sentence, or, when {@code from} is negative, a word of our own. */
    record Part(int from, int to, String glue) {

        private static final String UNQUOTED = " ";

        /** Words that go into the wording and not into the quote. */
        static Part glueFor(int from, int to) {
            return new Part(from, to, UNQUOTED);
        }

        boolean isUnquoted() {
            return glue.equals(UNQUOTED);
        }

        static Part words(int from, int to) {
            return new Part(from, to, "");
        }

        static Part glue(String word) {
            return new Part(-1, -1, word);
        }

        boolean isGlue() {
            return from < 0;
        }

        boolean contains(int word) {
            return !isGlue() && from <= word && word < to;
        }
    }

    static Draft of(int verb, List<Part> parts) {
        return new Draft(kept(parts), List.of(), verb, null, false);
    }

    static Draft of(int verb, Part... parts) {
        return new Draft(kept(List.of(parts)), List.of(), verb, null, false);
    }

    Draft with(List<Part> others) {
        return new Draft(kept(others), support, verb, speaker, saying);
    }

    Draft saidBy(@Nullable String name) {
        return new Draft(parts, support, verb, name, saying);
    }

    Draft asSaying() {
        return new Draft(parts, support, verb, speaker, true);
    }

    Draft supportedBy(int from, int to) {
        List<Part> more = new ArrayList<>(support);
        if (from < to) {
            more.add(Part.words(from, to));
        }
        return new Draft(parts, more, verb, speaker, saying);
    }

    /** The draft with {@code others} in place of the words {@code [from, to)}; itself when no part holds them all. */
    Draft replacing(int from, int to, Part... others) {
        List<Part> changed = new ArrayList<>();
        boolean done = false;
        for (Part part : parts) {
            if (!done && !part.isGlue() && part.from() <= from && to <= part.to()) {
                changed.add(Part.words(part.from(), from));
                changed.addAll(List.of(others));
                changed.add(Part.words(to, part.to()));
                done = true;
            } else {
                changed.add(part);
            }
        }
        return done ? with(changed) : this;
    }

    Draft without(int from, int to) {
        return replacing(from, to);
    }

    /** The draft without some words, wherever they stand in it; itself when nothing would be left. */
    Draft without(BitSet taken) {
        if (taken.isEmpty()) {
            return this;
        }
        List<Part> changed = new ArrayList<>();
        boolean any = false;
        for (Part part : parts) {
            if (part.isGlue()) {
                changed.add(part);
                continue;
            }
            BitSet kept = new BitSet();
            kept.set(part.from(), part.to());
            kept.andNot(taken);
            any |= !kept.isEmpty();
            changed.addAll(runs(kept, part.glue()));
        }
        return any ? with(changed) : this;
    }

    /** The words of the sentence that it is made of. */
    BitSet words() {
        BitSet words = new BitSet();
        for (Part part : parts) {
            if (!part.isGlue()) {
                words.set(part.from(), part.to());
            }
        }
        return words;
    }

    /** The unbroken runs of a set of words as parts. */
    static List<Part> runs(BitSet words) {
        return runs(words, "");
    }

    private static List<Part> runs(BitSet words, String glue) {
        List<Part> runs = new ArrayList<>();
        for (int from = words.nextSetBit(0); from >= 0; ) {
            int to = words.nextClearBit(from);
            runs.add(new Part(from, to, glue));
            from = words.nextSetBit(to);
        }
        return runs;
    }

    /** Whether it names anything or says what was done: "We have been" does not. */
    boolean tellsOf(TaggedSentence words) {
        return parts.stream().filter(part -> !part.isGlue()).anyMatch(part -> IntStream.range(part.from(), part.to())
                .mapToObj(words::tag)
                .anyMatch(tag -> switch (tag) {
                    case NOUN, NAME, NUMBER, ADJECTIVE, ADVERB, VERB, PAST, PARTICIPLE, GERUND, SYMBOL -> true;
                    default -> false;
                }));
    }

    boolean holds(int from, int to) {
        return parts.stream().anyMatch(part -> !part.isGlue() && part.from() <= from && to <= part.to());
    }

    private static List<Part> kept(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.isGlue() || part.from() < part.to())
                .toList();
    }
}
