package org.claimdesk.text.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.text.Span;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.sentences.Lines;
import org.claimdesk.text.words.Tag;

/** The stretches of a paragraph in double quotation marks that may be somebody's speech. */
final class Quotations {

    /** Single quotation marks are looked for no farther than this, so that apostrophes cost little. */
    private static final int LONGEST_SINGLE = 1_000;

    private final String text;
    private final Span paragraph;

    private Quotations(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** The words between the marks, in order; a mark that is never closed counts to the paragraph's end. */
    static List<Span> in(String text, Span paragraph) {
        return new Quotations(text, paragraph).find();
    }

    /**
     * Speech has a verb of its own, is a sentence by itself or breaks off ("“The roof,” Roe said, “fell.”"); "its “Strategic Idea” paper"
     * has a title in it.
     */
    static boolean isSpeech(Span span, List<ParsedSentence> sentences) {
        for (ParsedSentence parsed : sentences) {
            Span sentence = parsed.sentence().span();
            if (!span.overlaps(sentence)) {
                continue;
            }
            boolean opens = Math.abs(span.start() - sentence.start()) <= 1;
            if (span.contains(sentence) || opens && (span.length() > 40 || breaksOff(span, parsed))) {
                return true;
            }
            for (Clause clause : parsed.clauses()) {
                if (span.contains(parsed.words().token(clause.verbs().from()).start())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean breaksOff(Span span, ParsedSentence parsed) {
        for (int i = 0; i < parsed.words().size(); i++) {
            if (parsed.words().token(i).end() == span.end()) {
                return parsed.words().is(i, Tag.COMMA);
            }
        }
        return false;
    }

    private List<Span> find() {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (open < 0 && opens(c, i)) {
                open = i + 1;
            } else if (open < 0 && opensSingle(c, i)) {
                int close = singleClose(i + 1);
                if (close > 0 && beginsSpeech(i)) {
                    found.add(new Span(i + 1, close));
                    i = close;
                }
            } else if (open >= 0 && closes(c)) {
                if (beginsSpeech(open - 1)) {
                    found.add(new Span(open, i));
                }
                open = -1;
            }
        }
        if (open >= 0 && beginsSpeech(open - 1)) {
            found.add(new Span(open, paragraph.end()));
        }
        return found;
    }

    private boolean opens(char c, int i) {
        return c == '“'
                || c == '«'
                || c == '„'
                || c == '"'
                        && (i == paragraph.start()
                                || !isWordEnd(text.charAt(i - 1))
                                || !isClosing(i)
                                || text.indexOf('"', i + 1) > 0 && text.indexOf('"', i + 1) < paragraph.end());
    }

    /** ‘We won,’ he said: a single mark in front of a letter and behind no other. */
    private boolean opensSingle(char c, int i) {
        boolean mark = c == '‘' || c == '\'';
        boolean free = i == paragraph.start() || Lines.isBlank(text.charAt(i - 1));
        return mark && free && i + 1 < paragraph.end() && Character.isLetter(text.charAt(i + 1));
    }

    /** Where single marks close: behind a comma or stop, which tells them from apostrophes; -1 when nowhere near. */
    private int singleClose(int from) {
        int limit = Math.min(paragraph.end(), from + LONGEST_SINGLE);
        for (int i = from + 1; i < limit; i++) {
            boolean mark = text.charAt(i) == '’' || text.charAt(i) == '\'';
            if (mark && ",.!?…".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closes(char c) {
        return c == '”' || c == '»' || c == '"';
    }

    private boolean isClosing(int i) {
        return i + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean isWordEnd(char c) {
        return Character.isLetterOrDigit(c) || ".,!?".indexOf(c) >= 0;
    }

    /** Speech stands at the head of a paragraph or behind a mark; words in quotation marks inside a phrase are a term. */
    private boolean beginsSpeech(int mark) {
        int i = mark - 1;
        while (i >= paragraph.start() && Lines.isBlank(text.charAt(i))) {
            i--;
        }
        return i < paragraph.start()
                || ",.:;!?—–…".indexOf(text.charAt(i)) >= 0
                || text.charAt(i) == '”'
                || text.charAt(mark) == '"' && i == mark - 1;
    }
}
