package org.claimdesk.text.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.Span;
import org.claimdesk.text.words.Lexicon;

/**
 * Cuts lines into sentences in one pass from left to right. Every full stop, question mark, exclamation mark and list
 * mark is a candidate; each rule below is a reason why one does or does not end a sentence.
 */
public final class Sentences {

    /** A time at the head of a sentence has no more words in front of it. */
    private static final int MOST_WORDS_BEFORE_VERB = 6;

    private final String text;

    private Sentences(String text) {
        this.text = text;
    }

    /** The sentences of {@code text} in order; what lies between them is white space only. */
    public static List<Sentence> of(String text) {
        Sentences cutter = new Sentences(text);
        List<Sentence> sentences = new ArrayList<>();
        List<Span> lines = Lines.of(text);
        Headings headings = new Headings(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean heading = headings.isHeading(i);
            for (Span span : cutter.cut(lines.get(i))) {
                sentences.add(new Sentence(span, heading));
            }
        }
        return sentences;
    }

    /** Where the words of a sentence begin: behind the bullet or dash of a list, if there is one. */
    public static int behindListMark(String text, Span sentence) {
        return ListMarks.opensItem(text, sentence)
                ? Lines.trimmed(text, sentence.start() + 1, sentence.end()).start()
                : sentence.start();
    }

    private List<Span> cut(Span line) {
        List<Span> sentences = new ArrayList<>();
        ListMarks marks = ListMarks.of(text, line);
        int start = line.start();
        Brackets brackets = new Brackets(text, line.end());
        boolean letters = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            letters |= Character.isLetterOrDigit(c);
            int end = -1;
            if (i > start && marks.startsItem(i)) {
                end = i;
            } else if (isTerminator(c) && !marks.isMark(i)) {
                int last = lastTerminator(i, line.end());
                end = letters && (!brackets.hold(i) || brackets.holdAll(start, last))
                        ? endOfSentence(start, i, last, line.end())
                        : -1;
                i = end < 0 ? last : i;
            } else {
                brackets.pass(i);
            }
            if (end > 0) {
                add(sentences, start, end);
                start = end;
                letters = false;
                i = Math.max(i, end - 1);
            }
        }
        add(sentences, start, line.end());
        return sentences;
    }

    private void add(List<Span> sentences, int start, int end) {
        Span sentence = Lines.trimmed(text, start, end);
        if (sentence.length() > 0) {
            sentences.add(sentence);
        }
    }

    /** Where the sentence ends that the terminator at {@code at} may end, or -1 when it goes on. */
    private int endOfSentence(int start, int at, int last, int limit) {
        if (isBracketedEllipsis(at, last, limit)) {
            return -1;
        }
        if (isStopBeforeSpacedDots(at, limit)) {
            return at + 1;
        }
        int end = afterClosers(last + 1, limit);
        int next = skipBlanks(end, limit);
        if (next == limit) {
            return limit;
        }
        if (next == end || isBlankless(end) || goesOn(next)) {
            return -1;
        }
        if (isEllipsis(at, last) && wordAt(next, limit).equals("I")) {
            return -1;
        }
        if (text.charAt(at) != '.' || last > at) {
            return end;
        }
        return stopEndsSentence(start, at, next, limit) ? end : -1;
    }

    /** Three dots, with or without blanks: "the thing is . . . I didn't mean it" goes on. */
    private boolean isEllipsis(int at, int last) {
        return text.startsWith("...", at) && last == at + 2 || text.startsWith(". . .", at) && last == at + 4;
    }

    /** "what I mean...see", "Yahoo! in the": a lower-case word, a comma or a dash behind it carries the sentence on. */
    private boolean goesOn(int next) {
        char c = text.charAt(next);
        return Character.isLowerCase(c) || c == ',' || c == ';' || c == ':' || c == '–' || c == '—' || c == '-';
    }

    private boolean isBlankless(int end) {
        return !Lines.isBlank(text.charAt(end));
    }

    /** The rules for a single full stop that has a capital, a digit or a bracket behind it. */
    private boolean stopEndsSentence(int start, int at, int next, int limit) {
        String word = wordBefore(start, at);
        String nextWord = wordAt(next, limit);
        boolean starter = Abbreviations.startsSentences(nextWord);
        String lower = word.toLowerCase(Locale.ROOT);
        if (Abbreviations.isHalfOfDay(lower)) {
            return starter || !isBareTime(start, at);
        }
        if (isInitial(word)) {
            return starter && !nextWord.isEmpty();
        }
        if (isDottedAbbreviation(word)) {
            return starter;
        }
        if (Abbreviations.standsBeforeNames(lower)) {
            return false;
        }
        if (Abbreviations.standsBeforeNumbers(lower)) {
            return !Character.isDigit(text.charAt(next)) && !isSentenceNumber(next);
        }
        if (Abbreviations.mayEndSentence(lower)) {
            return starter;
        }
        return !isListNumber(start, at, word);
    }

    /** "Jonas E. Smith". */
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** "U.S.", "e.g.": letters with stops between them. */
    private static boolean isDottedAbbreviation(String word) {
        int dot = word.indexOf('.');
        return dot > 0
                && dot <= 2
                && word.chars().allMatch(c -> c == '.' || Character.isLetter(c))
                && word.length() <= 9;
    }

    /** "At 5 a.m. Mr. Smith went": a time in front of the verb does not end its sentence. */
    private boolean isBareTime(int start, int at) {
        int words = 0;
        int i = start;
        while (i < at && words <= MOST_WORDS_BEFORE_VERB) {
            i = skipBlanks(i, at);
            int end = endOfWord(i, at);
            if (end > i) {
                words++;
                if (Lexicon.isVerbForm(text.substring(i, end).toLowerCase(Locale.ROOT))) {
                    return false;
                }
            }
            i = Math.max(end, i + 1);
        }
        return words <= MOST_WORDS_BEFORE_VERB;
    }

    /** "1. The first item": a number that opens a line numbers it. */
    private boolean isListNumber(int start, int at, String word) {
        return at - start <= 3 && word.length() == at - start && word.chars().allMatch(Character::isDigit);
    }

    private boolean isSentenceNumber(int next) {
        return text.charAt(next) == '#';
    }

    /** "parallel stairways [...]": dots in square brackets stand for left-out words. */
    private boolean isBracketedEllipsis(int at, int last, int limit) {
        return at > 0 && last + 1 < limit && text.charAt(last + 1) == ']' && text.charAt(at - 1) == '[';
    }

    /** "compounds. . . . The": a stop at the word and three spaced dots behind it is an end and an omission. */
    private boolean isStopBeforeSpacedDots(int at, int limit) {
        boolean attached = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (!attached || !text.startsWith(". . . . ", at)) {
            return false;
        }
        int next = skipBlanks(at + 8, limit);
        return next < limit && Character.isUpperCase(text.charAt(next));
    }

    /** The last of a run of terminators: "?!", "....", ". . . .". */
    private int lastTerminator(int at, int limit) {
        int last = at;
        int i = at + 1;
        while (i < limit) {
            if (isTerminator(text.charAt(i))) {
                last = i;
                i++;
            } else if (text.charAt(i) == ' '
                    && i + 1 < limit
                    && text.charAt(i + 1) == '.'
                    && text.charAt(last) == '.') {
                i++;
            } else {
                break;
            }
        }
        return last;
    }

    private int afterClosers(int from, int limit) {
        int i = from;
        while (i < limit && "\"'”’»)]}›".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private int skipBlanks(int from, int limit) {
        int i = from;
        while (i < limit && Lines.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfWord(int from, int limit) {
        int i = from;
        while (i < limit
                && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\'' || text.charAt(i) == '’')) {
            i++;
        }
        return i;
    }

    private String wordAt(int from, int limit) {
        int i = from;
        while (i < limit && "\"'“‘(«[".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int end = i;
        while (end < limit && end - i < 24 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(i, end);
    }

    /** The letters, digits and inner stops in front of a terminator, at most a few. */
    private String wordBefore(int start, int at) {
        int i = at;
        while (i > start && at - i < 24) {
            char c = text.charAt(i - 1);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '°' && c != '&') {
                break;
            }
            i--;
        }
        return text.substring(i, at);
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '؟' || c == '।';
    }
}
