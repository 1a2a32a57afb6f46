package org.claimdesk.text.parsing.english;

import java.io.IOException;

/**
 * What the models know of single words: the tags a word can have, its Brown clusters, and in which dictionaries it stands. An
 * open-addressing table with one {@code long} a word: 32 bits of its key, then its numbers. A word that is not there is 0.
 */
final class WordTable {

    /** The dictionaries, as bits of an entry. */
    static final int VERB = 1;

    static final int NOUN = 2;
    static final int ADJECTIVE = 4;
    static final int ADVERB = 8;
    static final int CARDINAL = 16;
    static final int ORDINAL = 32;
    static final int HYPHEN_BEHIND = 64;
    static final int HYPHEN_BEFORE = 128;
    static final int UNIT = 256;

    private static final int DICTIONARY_BITS = 9;
    private static final int CLASS_BITS = 11;

    private final long[] slots;

    /** The hashes of the tags of each ambiguity class, and of each set of clusters. */
    private final long[][] tags;

    private final long[] joinedTags;
    private final long[] joinedTagsPower;
    private final long[][] clusters;

    WordTable(ModelReader in) throws IOException {
        int bits = in.size(24);
        long[] taken = in.longs(((1 << bits) + 63) / 64);
        long[] entries = in.longs(in.size(1 << bits));
        slots = new long[1 << bits];
        int next = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            if ((taken[slot >> 6] >>> slot & 1) != 0) {
                slots[slot] = entries[next++];
            }
        }
        tags = new long[in.size(1 << CLASS_BITS)][];
        joinedTags = new long[tags.length];
        joinedTagsPower = new long[tags.length];
        for (int i = 0; i < tags.length; i++) {
            String[] texts = in.texts();
            String joined = String.join("_", texts);
            tags[i] = hashes(texts);
            joinedTags[i] = TextHash.of(joined);
            joinedTagsPower[i] = texts.length == 0 ? 0 : TextHash.power(joined.length());
        }
        clusters = new long[in.size(1 << CLASS_BITS)][];
        for (int i = 0; i < clusters.length; i++) {
            clusters[i] = hashes(in.texts());
        }
    }

    /** How an entry is made; the first class of either kind is the empty one. */
    static long entry(long key, int tagClass, int clusterClass, int dictionaries) {
        return key >>> 32 << 32
                | (long) clusterClass << CLASS_BITS + DICTIONARY_BITS
                | (long) tagClass << DICTIONARY_BITS
                | dictionaries;
    }

    static long key(CharSequence word) {
        return TextHash.key(0, TextHash.of(word));
    }

    long entry(CharSequence word) {
        long key = key(word);
        int mask = slots.length - 1;
        int at = (int) key & mask;
        while (slots[at] != 0 && (slots[at] ^ key) >>> 32 != 0) {
            at = at + 1 & mask;
        }
        return slots[at];
    }

    boolean isIn(int dictionary, CharSequence word) {
        return (entry(word) & dictionary) != 0;
    }

    long[] tags(long entry) {
        return tags[tagClass(entry)];
    }

    long joinedTags(long entry) {
        return joinedTags[tagClass(entry)];
    }

    /** 0 if there are none. */
    long joinedTagsPower(long entry) {
        return joinedTagsPower[tagClass(entry)];
    }

    long[] clusters(long entry) {
        return clusters[(int) (entry >>> CLASS_BITS + DICTIONARY_BITS) & (1 << CLASS_BITS) - 1];
    }

    private static int tagClass(long entry) {
        return (int) (entry >>> DICTIONARY_BITS) & (1 << CLASS_BITS) - 1;
    }

    private static long[] hashes(String[] texts) {
        long[] hashes = new long[texts.length];
        for (int i = 0; i < texts.length; i++) {
            hashes[i] = TextHash.of(texts[i]);
        }
        return hashes;
    }
}
