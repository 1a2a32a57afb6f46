package org.claimdesk.text.parsing.english;

import java.io.IOException;
import java.util.Arrays;

/** Puts keys into the slots that the product will look for them in: at their lowest bits, or behind. */
final class SlotTable {

    private static final double FULL = 0.7;

    final int bits;

    /** The number of the key in each slot, -1 for none. */
    final int[] keyIn;

    private final long[] keys;

    SlotTable(long[] keys, int fingerprintAt) {
        this.keys = keys;
        int enough = 1;
        while (keys.length > FULL * (1 << enough)) {
            enough++;
        }
        bits = enough;
        keyIn = new int[1 << bits];
        Arrays.fill(keyIn, -1);
        for (int i = 0; i < keys.length; i++) {
            keyIn[free(keys[i])] = i;
        }
        check(fingerprintAt);
    }

    private int free(long key) {
        int mask = keyIn.length - 1;
        int at = (int) key & mask;
        while (keyIn[at] >= 0) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** Looks for each key as the product does, by the upper bits alone: another one must not be found before it. */
    private void check(int fingerprintAt) {
        int mask = keyIn.length - 1;
        for (int i = 0; i < keys.length; i++) {
            int at = (int) keys[i] & mask;
            while ((keys[keyIn[at]] ^ keys[i]) >>> fingerprintAt != 0) {
                at = at + 1 & mask;
            }
            if (keyIn[at] != i) {
                throw new IllegalStateException("two keys cannot be told apart: " + keys[i]);
            }
        }
    }

    void writeTaken(ModelWriter out) throws IOException {
        long[] taken = new long[(keyIn.length + 63) / 64];
        for (int slot = 0; slot < keyIn.length; slot++) {
            if (keyIn[slot] >= 0) {
                taken[slot >> 6] |= 1L << slot;
            }
        }
        out.size(bits);
        out.longs(taken);
    }
}
