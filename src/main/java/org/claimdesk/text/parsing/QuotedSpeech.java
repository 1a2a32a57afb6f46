package org.claimdesk.text.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.words.Token;

/**
 * Parses direct speech and the words around it each by itself, because a parser trained on plain sentences takes a quotation for
 * the head of what tells who speaks: in "“We won,” Roe said" it hangs all of "We won" on "said" as what is said.
 */
final class QuotedSpeech {

    private static final Set<String> BEFORE = Set.of(",", ":", "—", "–", "-", ";", ".", "?", "!");

    private static final Set<String> MARKS = Set.of("“", "”", "\"");

    private final Parser parser;
    private final List<Token> words;

    private QuotedSpeech(Parser parser, List<Token> words) {
        this.parser = parser;
        this.words = words;
    }

    static DependencyTree parse(Parser parser, List<Token> words) {
        return new QuotedSpeech(parser, words).tree();
    }

    private DependencyTree tree() {
        List<int[]> speech = speech();
        List<Integer> frame = frame(speech);
        long said = frame.stream().filter(i -> isWord(words.get(i))).count();
        if (speech.isEmpty()) {
            return SetOffFrame.parse(parser, words);
        }
        if (said < 2) {
            return parser.parse(words);
        }
        Grafting grafted = new Grafting(words.size());
        int root = grafted.put(parse(frame), frame, -1, "root");
        for (List<Integer> sentence : sentences(speech)) {
            grafted.put(parse(sentence), sentence, root, "ccomp");
        }
        for (int i = 0; i < words.size(); i++) {
            if (!grafted.holds(i)) {
                grafted.putMark(i, words.get(i), root);
            }
        }
        return grafted.tree();
    }

    /** The words outside the speech and its quotation marks. */
    private List<Integer> frame(List<int[]> speech) {
        List<Integer> frame = new ArrayList<>();
        int next = 0;
        for (int[] piece : speech) {
            addRange(frame, next, piece[0] - (isMark(piece[0] - 1) ? 1 : 0));
            next = piece[1] + (isMark(piece[1]) ? 1 : 0);
        }
        addRange(frame, next, words.size());
        return frame;
    }

    private boolean isMark(int i) {
        return i >= 0 && i < words.size() && MARKS.contains(words.get(i).text());
    }

    private DependencyTree parse(List<Integer> places) {
        return parser.parse(places.stream().map(words::get).toList());
    }

    /** The speech as it was spoken: what goes on behind who speaks ("“The roof,” Roe said, “fell on two cars.”") is one sentence. */
    private List<List<Integer>> sentences(List<int[]> speech) {
        List<List<Integer>> sentences = new ArrayList<>();
        int end = -1;
        for (int[] piece : speech) {
            boolean goesOn = end > 0
                    && words.get(end - 1).text().equals(",")
                    && !words.get(piece[0]).capitalised();
            List<Integer> sentence = goesOn ? sentences.removeLast() : new ArrayList<>();
            if (goesOn) {
                sentence.removeLast();
            }
            addRange(sentence, piece[0], piece[1]);
            sentences.add(sentence);
            end = piece[1];
        }
        return sentences;
    }

    private static void addRange(List<Integer> to, int from, int end) {
        for (int i = from; i < end; i++) {
            to.add(i);
        }
    }

    /** The words between quotation marks that open behind a comma or colon, or close in front of who speaks. */
    private List<int[]> speech() {
        List<int[]> found = new ArrayList<>();
        int open = -1;
        boolean any = false;
        for (int i = 0; i < words.size(); i++) {
            String mark = words.get(i).text();
            boolean closes = mark.equals("”") || mark.equals("\"") && (open >= 0 || !any && isClosing(i));
            if (closes) {
                int from = open >= 0 ? open + 1 : any ? i : 0;
                boolean breaksOff = i - from == 2 && words.get(i - 1).text().equals(",");
                if ((i - from >= 3 || breaksOff) && (open < 0 || beginsSpeech(open, i))) {
                    found.add(new int[] {from, i});
                }
                open = -1;
                any = true;
            } else if (mark.equals("“") || mark.equals("\"")) {
                open = i;
                any = true;
            }
        }
        if (open >= 0 && words.size() - open > 4 && open > 0 && beginsSpeech(open, words.size())) {
            found.add(new int[] {open + 1, words.size()});
        }
        return found;
    }

    private boolean isClosing(int i) {
        boolean alone = words.stream().filter(word -> word.text().equals("\"")).count() % 2 == 1;
        return alone && i > 2 && BEFORE.contains(words.get(i - 1).text()) && i + 2 < words.size();
    }

    private boolean beginsSpeech(int open, int close) {
        boolean mark = open == 0 || BEFORE.contains(words.get(open - 1).text());
        return mark
                && (open > 0 || close - open > 5 || words.get(close - 1).text().equals(","));
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().codePointAt(0));
    }
}
