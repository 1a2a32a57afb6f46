package org.claimdesk.text;

/** Makes any text fit to store and to show without moving a single offset. */
public final class CleanText {

    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /** Puts U+FFFD in place of each NUL and each half of a broken surrogate pair; all else stays as it is. */
    public static String clean(String raw) {
        int first = firstBroken(raw);
        if (first == raw.length()) {
            return raw;
        }
        char[] chars = raw.toCharArray();
        for (int i = first; i < chars.length; i++) {
            if (isBroken(raw, i)) {
                chars[i] = REPLACEMENT;
            }
        }
        return new String(chars);
    }

    private static int firstBroken(String raw) {
        int i = 0;
        while (i < raw.length() && !isBroken(raw, i)) {
            i++;
        }
        return i;
    }

    private static boolean isBroken(String raw, int i) {
        char c = raw.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1));
        }
        return c == 0;
    }
}
