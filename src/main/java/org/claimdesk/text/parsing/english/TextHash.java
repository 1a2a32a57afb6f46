package org.claimdesk.text.parsing.english;

/**
 * A hash of a text that can be put together from the hashes of its parts: the model knows the feature {@code NN_VBD}, and we get its
 * hash from those of "NN" and "VBD" without building the text. A polynomial over the characters; {@link #power} tells how far a
 * text of some length moves what stands before it, and is never 0.
 */
final class TextHash {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private TextHash() {}

    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static long of(CharSequence text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * BASE + text.charAt(i) + 1;
        }
        return hash;
    }

    static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The hash of two texts with an underscore between them. */
    static long join(long left, long right, long powerOfRight) {
        return (left * BASE + '_' + 1) * powerOfRight + right;
    }

    /** A key for {@code hash} among the things of one type, its bits well mixed. */
    static long key(int type, long hash) {
        long key = hash + (type + 1) * 0xD6E8FEB86659FD93L;
        key = (key ^ (key >>> 33)) * 0xFF51AFD7ED558CCDL;
        key = (key ^ (key >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return key ^ (key >>> 33);
    }
}
