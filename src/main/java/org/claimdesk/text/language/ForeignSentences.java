package org.claimdesk.text.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.Span;
import org.claimdesk.text.sentences.Lines;
import org.claimdesk.text.words.Lexicon;

/** Cuts a text in any language into sentences: Java's candidates, joined again where a full stop ends only a word. */
public final class ForeignSentences {

    private static final Map<String, Set<String>> ABBREVIATIONS = Lexicon.groups("language/abbreviations.txt");

    /** Languages that write "3. Mai" for the third of May. */
    private static final Set<String> ORDINALS_WITH_STOP =
            Set.of("de", "pl", "tr", "cs", "sk", "sl", "hr", "hu", "fi", "et", "lv", "da", "no", "nb");

    /** What ends a sentence, wherever it is written. */
    private static final String ENDINGS = ".!?…。！？｡؟۔।";

    private static final String CLOSERS = "\"'”’»«“)]」』）〉》";

    private static final String UNKNOWN_ENDINGS = "؟۔।";

    private static final String OPENERS = "«„“「『";

    /** Nobody closes more brackets and quotation marks at once, and no abbreviation is longer. */
    private static final int FAR = 20;

    /** A line without an end is a heading, unless it is as long as a paragraph. */
    private static final int LONG_LINE = 120;

    private final String text;
    private final String language;

    private ForeignSentences(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /** The sentences of {@code text} in order; what lies between them is white space only. */
    public static List<Sentence> of(String text, String language) {
        ForeignSentences cutter = new ForeignSentences(text, language);
        List<Sentence> sentences = new ArrayList<>();
        for (Span line : Lines.of(text)) {
            cutter.cut(line, sentences);
        }
        return sentences;
    }

    private void cut(Span line, List<Sentence> sentences) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of(language));
        breaks.setText(line.of(text));
        boolean heading = line.length() < LONG_LINE && !endsSentence(line.end());
        int start = line.start();
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            int end = line.start() + at;
            if (end >= line.end() || endsSentence(end) && !goesOn(start, end, line.end())) {
                cutAgain(start, end, heading, sentences);
                start = end;
            }
        }
    }

    /** Java sees no end in "la ville. « Nous restons »": the mark could be a closing one. */
    private void cutAgain(int from, int to, boolean heading, List<Sentence> sentences) {
        int start = from;
        for (int i = from + 2; i < to; i++) {
            char mark = text.charAt(i - 2);
            boolean opens = OPENERS.indexOf(text.charAt(i)) >= 0 && ENDINGS.indexOf(mark) >= 0;
            if (Lines.isBlank(text.charAt(i - 1))
                    && (opens || UNKNOWN_ENDINGS.indexOf(mark) >= 0)
                    && !goesOn(start, i, to)) {
                add(start, i, heading, sentences);
                start = i;
            }
        }
        add(start, to, heading, sentences);
    }

    private void add(int start, int end, boolean heading, List<Sentence> sentences) {
        Span sentence = trimmed(start, end);
        if (sentence.length() > 0) {
            sentences.add(new Sentence(sentence, heading));
        }
    }

    private boolean endsSentence(int end) {
        return ENDINGS.indexOf(lastMark(end)) >= 0;
    }

    /** The last character before {@code end} that is no blank and closes nothing. */
    private char lastMark(int end) {
        int i = lastMarkAt(end);
        return i < 0 ? ' ' : text.charAt(i);
    }

    private int lastMarkAt(int end) {
        int i = end - 1;
        while (i >= Math.max(0, end - FAR) && (Lines.isBlank(text.charAt(i)) || CLOSERS.indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i;
    }

    /** Whether the stop before {@code end} ends a word only: "Dr. Weber", "3. Mai", "J. Rowe", or a small letter follows. */
    private boolean goesOn(int start, int end, int limit) {
        if (end < limit && Character.isLowerCase(text.codePointAt(end))) {
            return true;
        }
        int stop = lastMarkAt(end);
        if (stop <= start || text.charAt(stop) != '.' || end - stop > 2) {
            return false;
        }
        int from = stop;
        while (from > Math.max(start, stop - FAR)
                && !Lines.isBlank(text.charAt(from - 1))
                && "(„“\"«".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
            return ORDINALS_WITH_STOP.contains(language);
        }
        boolean initial = word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
        return initial
                || ABBREVIATIONS.getOrDefault(language, Set.of()).contains(word.toLowerCase(Locale.ROOT))
                || ABBREVIATIONS.getOrDefault("any", Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Lines.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Lines.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
