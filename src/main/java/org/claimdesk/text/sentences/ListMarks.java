package org.claimdesk.text.sentences;

import java.util.Set;
import java.util.TreeSet;
import org.claimdesk.text.Span;

/**
 * The numbers, letters and bullets that open the items of a list on one line: "1.) The first item 2.) The second item".
 * A line is a list when it begins with a mark; the next mark has to be of the same shape and the next in order.
 */
final class ListMarks {

    private static final String BULLETS = "•⁃◦▪‣●";

    private static final String DASHES = "-–—*·";

    private final Set<Integer> starts = new TreeSet<>();
    private final Set<Integer> inside = new TreeSet<>();

    private ListMarks() {}

    static ListMarks of(String text, Span line) {
        ListMarks marks = new ListMarks();
        if (line.length() == 0) {
            return marks;
        }
        if (BULLETS.indexOf(text.charAt(line.start())) >= 0) {
            marks.findBullets(text, line);
        } else {
            marks.findNumbers(text, line);
        }
        return marks;
    }

    /** Whether the line is one item of a list: "• Order intake up 31%", "- New lighting at 11 stops". */
    static boolean opensItem(String text, Span line) {
        char first = text.charAt(line.start());
        boolean mark = BULLETS.indexOf(first) >= 0 || DASHES.indexOf(first) >= 0;
        return mark && line.length() > 2 && Character.isWhitespace(text.charAt(line.start() + 1));
    }

    /** Whether an item begins at {@code offset}. */
    boolean startsItem(int offset) {
        return starts.contains(offset);
    }

    /** Whether the character belongs to a mark, such as the stop of "1.". */
    boolean isMark(int offset) {
        return inside.contains(offset);
    }

    /** "• 9. The first item • 10. The second item". */
    private void findBullets(String text, Span line) {
        char bullet = text.charAt(line.start());
        for (int i = line.start(); i < line.end(); i++) {
            if (text.charAt(i) == bullet) {
                starts.add(i);
                int number = i + 1 < line.end() && text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
                int digits = endOfDigits(text, number, line.end());
                if (digits > number && digits < line.end()) {
                    inside.add(digits);
                }
            }
        }
    }

    /** "a. The first item b. The second item"; "1) The first item 2) The second item". */
    private void findNumbers(String text, Span line) {
        int order = orderAt(text, line.start(), line.end());
        if (order < 0) {
            return;
        }
        boolean letters = Character.isLetter(text.charAt(line.start()));
        String shape = shapeAt(text, line.start(), line.end());
        if (shape.isEmpty()) {
            return;
        }
        take(text, line.start(), shape);
        for (int i = line.start() + 1; i < line.end(); i++) {
            if (text.charAt(i - 1) == ' '
                    && Character.isLetter(text.charAt(i)) == letters
                    && orderAt(text, i, line.end()) == order + 1
                    && shapeAt(text, i, line.end()).equals(shape)) {
                order++;
                take(text, i, shape);
            }
        }
    }

    private void take(String text, int at, String shape) {
        starts.add(at);
        int end = Character.isDigit(text.charAt(at)) ? endOfDigits(text, at, text.length()) : at + 1;
        for (int i = 0; i < shape.length(); i++) {
            inside.add(end + i);
        }
    }

    /** The number a mark stands for, counting letters from "a"; -1 when there is none. */
    private static int orderAt(String text, int at, int limit) {
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        int end = endOfDigits(text, at, limit);
        return end > at && end - at <= 3 ? Integer.parseInt(text, at, end, 10) : -1;
    }

    /** What follows the number: ".", ")", ".)"; empty when it is no mark. */
    private static String shapeAt(String text, int at, int limit) {
        int end = Character.isLetter(text.charAt(at)) ? at + 1 : endOfDigits(text, at, limit);
        int i = end;
        while (i < limit && i - end < 2 && (text.charAt(i) == '.' || text.charAt(i) == ')')) {
            i++;
        }
        boolean mark = i > end && i < limit && text.charAt(i) == ' ';
        return mark ? text.substring(end, i) : "";
    }

    private static int endOfDigits(String text, int from, int limit) {
        int i = from;
        while (i < limit && text.charAt(i) >= '0' && text.charAt(i) <= '9' && i - from < 6) {
            i++;
        }
        return i;
    }
}
