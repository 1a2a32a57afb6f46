package org.claimdesk.text.parsing.english;

import java.io.IOException;

/**
 * The weights of one model: for each feature those labels that it speaks for or against. An open-addressing table with one
 * {@code long} a feature: 29 bits of its key, by how many bits its weights are to be shifted (3), where they begin (24), and how
 * many they are (8). The shift makes small weights as exact as large ones with 16 bits each.
 */
final class WeightTable {

    /** The lowest bits of the parts of a slot. */
    static final int FINGERPRINT_AT = 35;

    private static final int SHIFT_AT = 32;
    private static final int OFFSET_AT = 8;

    private final long[] slots;
    private final byte[] labels;
    private final short[] weights;

    WeightTable(ModelReader in) throws IOException {
        int bits = in.size(24);
        long[] taken = in.longs(((1 << bits) + 63) / 64);
        int features = in.size(1 << bits);
        int[] fingerprints = in.ints(features);
        byte[] shifts = in.bytes(features);
        byte[] counts = in.bytes(features);
        slots = new long[1 << bits];
        int feature = 0;
        long offset = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            if ((taken[slot >> 6] >>> slot & 1) != 0) {
                slots[slot] = slot(fingerprints[feature], shifts[feature], offset, counts[feature]);
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

    private static long slot(int fingerprint, byte shift, long offset, byte count) {
        return (long) fingerprint << FINGERPRINT_AT
                | (long) (shift & 7) << SHIFT_AT
                | offset << OFFSET_AT
                | count & 0xFF;
    }

    /** Adds what the feature with this key says to the scores of the labels; says nothing if the model does not know it. */
    void add(long key, int[] scores) {
        addFound(find(key), scores);
    }

    private void addFound(long found, int[] scores) {
        int start = (int) (found >>> OFFSET_AT) & 0xFFFFFF;
        int end = start + (int) (found & 0xFF);
        int shift = (int) (found >>> SHIFT_AT) & 7;
        for (int i = start; i < end; i++) {
            scores[labels[i] & 0xFF] += weights[i] << shift;
        }
    }

    /** As {@link #add} for the first {@code count} keys, all found before they are used: so memory answers several at a time. */
    void addAll(long[] keys, int count, int[] scores) {
        for (int i = 0; i < count; i++) {
            keys[i] = find(keys[i]);
        }
        for (int i = 0; i < count; i++) {
            addFound(keys[i], scores);
        }
    }

    /** The slot of a key, 0 if there is none. */
    private long find(long key) {
        int mask = slots.length - 1;
        int at = (int) key & mask;
        long found = slots[at];
        while (found != 0 && (found ^ key) >>> FINGERPRINT_AT != 0) {
            at = at + 1 & mask;
            found = slots[at];
        }
        return found;
    }
}
