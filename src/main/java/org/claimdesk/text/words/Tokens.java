package org.claimdesk.text.words;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.text.Span;
import org.claimdesk.text.sentences.Lines;

/** Cuts a sentence into words and marks, in one pass. Nothing but white space lies between two of them. */
public final class Tokens {

    private static final String[] ENDINGS = {"n't", "'s", "'re", "'ve", "'ll", "'m", "'d"};

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** The words and marks of {@code text} inside {@code sentence}. */
    public static List<Token> of(String text, Span sentence) {
        Tokens cutter = new Tokens(text);
        int i = sentence.start();
        while (i < sentence.end()) {
            if (Lines.isBlank(text.charAt(i))) {
                i++;
            } else {
                i = cutter.take(i, sentence.end());
            }
        }
        return cutter.tokens;
    }

    private int take(int start, int limit) {
        int end = endOfWord(start, limit);
        if (end == start) {
            end = endOfMark(start, limit);
            add(start, end);
        } else {
            addWord(start, end);
        }
        return end;
    }

    private void add(int start, int end) {
        tokens.add(Token.of(text, start, end));
    }

    /** "isn’t" is "is" and "n’t", "Japan’s" is "Japan" and "’s", "allies’" is "allies" and "’". */
    private void addWord(int start, int end) {
        String lower = Token.of(text, start, end).lower();
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                add(start, end - ending.length());
                add(end - ending.length(), end);
                return;
            }
        }
        add(start, end);
    }

    private int endOfWord(int start, int limit) {
        int i = start;
        char first = text.charAt(start);
        if ((first == '#' || first == '@' || isCurrency(first))
                && start + 1 < limit
                && isWordChar(text.charAt(start + 1))) {
            i++;
        }
        while (i < limit && (isWordChar(text.charAt(i)) || joins(i, start, limit))) {
            i++;
        }
        if (i > start && i < limit && text.charAt(i) == '%') {
            i++;
        }
        if (i > start && i < limit && text.charAt(i) == '.' && keepsStop(start, i, limit)) {
            i++;
        }
        return i;
    }

    /** Whether a mark between two word characters is part of the word: "Asia-Pacific", "1,500", "isn’t", "bbc.co.uk". */
    private boolean joins(int i, int start, int limit) {
        if (i == start || i + 1 >= limit || !isWordChar(text.charAt(i - 1)) || !isWordChar(text.charAt(i + 1))) {
            return false;
        }
        char c = text.charAt(i);
        if (c == ',' || c == ':') {
            return Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
        }
        return c == '-'
                || c == '\u2011'
                || c == '.'
                || c == '\''
                || c == '’'
                || c == '_'
                || c == '/'
                || c == '&'
                || c == '@';
    }

    /** "U.S." and "Mr." keep their stop, unless it ends the sentence behind an ordinary word. */
    private boolean keepsStop(int start, int stop, int limit) {
        String word = text.substring(start, stop);
        boolean dotted = word.indexOf('.') == 1 && word.length() <= 7 && Character.isLetter(word.charAt(0));
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && stop + 1 < limit;
        boolean title = word.length() <= 4 && stop + 1 < limit && Character.isLetter(word.charAt(0));
        return dotted || initial || (title && text.charAt(stop + 1) == ' ');
    }

    /** A run of the same mark is one mark: "...", "--". */
    private int endOfMark(int start, int limit) {
        int i = start + Character.charCount(text.codePointAt(start));
        if (text.charAt(start) == '.' || text.charAt(start) == '-') {
            while (i < limit && text.charAt(i) == text.charAt(start)) {
                i++;
            }
        }
        return Math.min(i, limit);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
