package org.claimdesk.text.parsing.english;

import java.io.IOException;

/**
 * The weights of one model: for each feature those labels that it speaks for or against. An open-addressing table with one
 * {@code long} a feature: 32 bits of its key, then where its weights begin (24 bits) and how many they are (8 bits).
 */
final class WeightTable {

    private final long[] slots;
    private final byte[] labels;
    private final short[] weights;

    WeightTable(ModelReader in) throws IOException {
        int bits = in.size(24);
        long[] taken = in.longs(((1 << bits) + 63) / 64);
        int features = in.size(1 << bits);
        int[] fingerprints = in.ints(features);
        byte[] counts = in.bytes(features);
        slots = new long[1 << bits];
        int feature = 0;
        long offset = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            if ((taken[slot >> 6] >>> slot & 1) != 0) {
                slots[slot] = (long) fingerprints[feature] << 32 | offset << 8 | counts[feature] & 0xFF;
                offset += counts[feature] & 0xFF;
                feature++;
            }
        }
        int size = in.size(1 << 24);
        if (size != offset || feature != features) {
            throw new IOException("weights and features do not fit together");
        }
        labels = in.bytes(size);
        weights = in.shorts(size);
    }

    /** Adds what the feature with this key says to the scores of the labels; says nothing if the model does not know it. */
    void add(long key, int[] scores) {
        long found = find(key);
        int end = (int) (found >>> 8 & 0xFFFFFF) + (int) (found & 0xFF);
        for (int i = (int) (found >>> 8 & 0xFFFFFF); i < end; i++) {
            scores[labels[i] & 0xFF] += weights[i];
        }
    }

    /** The slot of a key, 0 if there is none. */
    private long find(long key) {
        int mask = slots.length - 1;
        int at = (int) key & mask;
        long found = slots[at];
        while (found != 0 && (found ^ key) >>> 32 != 0) {
            at = at + 1 & mask;
            found = slots[at];
        }
        return found;
    }
}
