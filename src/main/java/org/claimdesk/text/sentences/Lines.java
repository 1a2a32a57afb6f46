package org.claimdesk.text.sentences;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.text.Span;

/** Cuts a text into its lines; in an article a hard line break ends a paragraph. */
public final class Lines {

    private Lines() {}

    /** The lines that have something on them, without line ends and the white space around them. */
    public static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endsLine(text.charAt(i))) {
                Span line = trimmed(text, start, i);
                if (line.length() > 0) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    /** The range without white space, zero-width marks and control characters at its ends. */
    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    /** White space of any kind, and what cannot be seen. */
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u0085'
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2007'
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F')
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }
}
