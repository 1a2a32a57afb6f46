package org.claimdesk.text.parsing.english;

import java.util.List;

/**
 * What is known of the pieces of a sentence, as hashes that features are made of. Pieces are numbered from 1; piece 0 is the root
 * above the sentence.
 */
final class PieceValues {

    private static final String ROOT = "@#r$%";
    private static final List<Field> SUFFIXES = List.of(Field.SUFFIX_1, Field.SUFFIX_2, Field.SUFFIX_3, Field.SUFFIX_4);
    private static final long[] NONE = {};
    private static final long[] FIRST = {TextHash.of("0")};
    private static final long[] LAST = {TextHash.of("1")};

    private final String[] plain;
    private final long[] entries;
    private final long[][] spelling;
    private final WordTable words;

    /** One hash for each field and piece; a power of 0 says that there is none. */
    private final long[] hashes;

    private final long[] powers;

    /** @param forms the pieces as they stand in the text */
    PieceValues(List<String> forms, WordTable words) {
        this.words = words;
        plain = new String[forms.size() + 1];
        entries = new long[plain.length];
        spelling = new long[plain.length][];
        hashes = new long[Field.ROWS * plain.length];
        powers = new long[hashes.length];
        put(Field.TAG, 0, ROOT);
        put(Field.LEMMA, 0, ROOT);
        plain[0] = ROOT;
        spelling[0] = NONE;
        for (int i = 1; i < plain.length; i++) {
            enter(i, PlainForm.of(forms.get(i - 1)));
        }
    }

    private void enter(int piece, String form) {
        String lower = PlainForm.lower(form);
        plain[piece] = form;
        entries[piece] = words.entry(lower);
        spelling[piece] =
                Spelling.of(form, piece == 1).stream().mapToLong(TextHash::of).toArray();
        put(Field.FORM, piece, form);
        put(Field.LOWER_FORM, piece, lower);
        put(Field.SHAPE, piece, PlainForm.shape(form));
        put(Field.TAGS, piece, words.joinedTags(entries[piece]), words.joinedTagsPower(entries[piece]));
        putEnds(piece, lower);
    }

    /** Beginnings and endings, none of them the whole word. */
    private void putEnds(int piece, String lower) {
        int size = lower.length();
        if (size > 2) {
            put(Field.PREFIX_2, piece, lower.substring(0, 2));
        }
        if (size > 3) {
            put(Field.PREFIX_3, piece, lower.substring(0, 3));
        }
        for (int n = 1; n <= SUFFIXES.size() && n < size; n++) {
            put(SUFFIXES.get(n - 1), piece, lower.substring(size - n));
        }
    }

    /** How many pieces there are, without the root. */
    int size() {
        return plain.length - 1;
    }

    String plain(int piece) {
        return plain[piece];
    }

    void put(Field field, int piece, String value) {
        put(field, piece, TextHash.of(value), TextHash.power(value.length()));
    }

    void put(Field field, int piece, long hash, long power) {
        hashes[index(field, piece)] = hash;
        powers[index(field, piece)] = power;
    }

    /** Where {@link #hashes} and {@link #powers} have the value of a field for a piece. */
    int index(Field field, int piece) {
        return field.row() * plain.length + piece;
    }

    long[] hashes() {
        return hashes;
    }

    long[] powers() {
        return powers;
    }

    /** The values of a field that has several. */
    long[] each(Field field, int piece) {
        return switch (field) {
            case EACH_TAG -> words.tags(entries[piece]);
            case EACH_CLUSTER -> words.clusters(entries[piece]);
            case SPELLING -> spelling[piece];
            case POSITION -> position(piece);
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    private long[] position(int piece) {
        if (piece == 1) {
            return FIRST;
        }
        return piece == size() && piece > 0 ? LAST : NONE;
    }
}
