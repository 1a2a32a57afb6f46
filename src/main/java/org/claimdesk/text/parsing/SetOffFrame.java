package org.claimdesk.text.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Token;

/**
 * Parses words that tell who speaks, set off by commas, apart from what is said: in "The bridge, Roe said on Monday, was closed" and
 * "The bridge was closed, Roe said" the parser loses its way where the commas are.
 */
final class SetOffFrame {

    /** Verbs that stand in such words, in their finite forms. */
    private static final Set<String> SAYING = Lexicon.words("parsing/set-off-verbs.txt");

    /** What opens other words than a subject. */
    private static final Set<String> NO_SUBJECT = Lexicon.words("parsing/no-subjects.txt");

    /** What stands behind the verb: "said on Monday", "told reporters", "announced last week". */
    private static final Set<String> BEHIND =
            Set.of("on", "in", "at", "to", "during", "after", "last", "this", "earlier", "later", "yesterday", "today");

    /** What the rest of the sentence needs a comma behind: "If it rains, he said, the match is off". */
    private static final Set<String> LEADING = Set.of(
            "if",
            "when",
            "while",
            "because",
            "after",
            "before",
            "although",
            "though",
            "unless",
            "since",
            "as",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "without",
            "under",
            "until",
            "once");

    private static final Set<String> TELLING = Set.of("tell", "tells", "told");

    private static final int LONGEST_SUBJECT = 8;

    private static final int LONGEST_REST = 9;

    private static final int SHORTEST_SPEECH = 4;

    private final Parser parser;
    private final List<Token> words;

    /** The words "Roe said": from the comma in front of them to the mark behind them. */
    private int from = -1;

    private int to = -1;

    /** "said". */
    private int said = -1;

    private SetOffFrame(Parser parser, List<Token> words) {
        this.parser = parser;
        this.words = words;
    }

    static DependencyTree parse(Parser parser, List<Token> words) {
        SetOffFrame frame = new SetOffFrame(parser, words);
        return frame.find() ? frame.tree() : parser.parse(words);
    }

    private boolean find() {
        int end = words.size();
        while (end > 0 && isStop(end - 1)) {
            end--;
        }
        for (int comma = 1; comma < end; comma++) {
            int verb = is(comma, ",") ? verbBehind(comma + 1, end) : -1;
            int behind = verb < 0 ? -1 : endOfRest(verb + 1, end);
            boolean last = behind == end && comma >= SHORTEST_SPEECH;
            boolean middle = behind >= 0 && behind < end - 1 && comma > 0;
            if (last || middle) {
                from = comma;
                to = behind;
                said = verb;
                return true;
            }
        }
        return false;
    }

    /** The verb of saying behind a short subject that begins at {@code subject}, or -1. */
    private int verbBehind(int subject, int end) {
        if (subject >= end || NO_SUBJECT.contains(words.get(subject).lower())) {
            return -1;
        }
        for (int i = subject + 1; i < Math.min(end, subject + 1 + LONGEST_SUBJECT); i++) {
            String word = words.get(i).lower();
            if (SAYING.contains(words.get(i).text())) {
                return i;
            }
            if (is(i, ",") || is(i, ":") || isAuxiliary(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the words behind the verb end in a comma or with the sentence; -1 when more than a time, place or hearer stands there. */
    private int endOfRest(int rest, int end) {
        boolean told = TELLING.contains(words.get(rest - 1).lower());
        if (rest < end
                && !is(rest, ",")
                && !told
                && !BEHIND.contains(words.get(rest).lower())) {
            return -1;
        }
        for (int i = rest; i < Math.min(end, rest + LONGEST_REST); i++) {
            if (is(i, ",")) {
                return i;
            }
            String word = words.get(i).lower();
            if (is(i, ":") || word.equals("that") || isAuxiliary(word) || word.equals("and")) {
                return -1;
            }
        }
        return end - rest < LONGEST_REST ? end : -1;
    }

    private static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may",
            "might", "should", "must", "do", "does", "did", "to");

    private boolean is(int i, String mark) {
        return words.get(i).text().equals(mark);
    }

    private boolean isStop(int i) {
        return is(i, ".") || is(i, "!") || is(i, "?");
    }

    private DependencyTree tree() {
        boolean last = to >= words.size() || isStop(to);
        boolean keepsComma = !last && LEADING.contains(words.getFirst().lower());
        List<Integer> speech = new ArrayList<>();
        List<Integer> frame = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i > from && i < to || last && i >= to) {
                frame.add(i);
            } else if (i != to && (i != from || keepsComma)) {
                speech.add(i);
            }
        }
        DependencyTree spoken = parse(speech);
        Grafting grafting = new Grafting(words.size());
        int root;
        if (last) {
            root = grafting.put(frame(frame), frame, -1, "root");
            grafting.put(spoken, speech, root, "ccomp");
        } else {
            grafting.put(spoken, speech, -1, "root");
            root = grafting.put(frame(frame), frame, speech.get(statement(spoken, speech)), "parataxis");
        }
        for (int i = 0; i < words.size(); i++) {
            if (!grafting.holds(i)) {
                grafting.putMark(i, words.get(i), root);
            }
        }
        return grafting.tree();
    }

    /** "the authors caution": where the parser takes the verb for a noun, it reads "say" in its place. */
    private DependencyTree frame(List<Integer> places) {
        DependencyTree tree = parse(places);
        int verb = places.indexOf(said);
        if (tree.tag(verb).startsWith("V")) {
            return tree;
        }
        Token word = words.get(said);
        List<Token> read = new ArrayList<>(places.stream().map(words::get).toList());
        read.set(verb, new Token(word.start(), word.end(), "say", "say"));
        return parser.parse(read).withLemma(verb, word.lower());
    }

    private DependencyTree parse(List<Integer> places) {
        return parser.parse(places.stream().map(words::get).toList());
    }

    /** The verb of the smallest clause that the frame stands in, or else of the clause behind it. */
    private int statement(DependencyTree speech, List<Integer> places) {
        int joined = joinedBehind(speech, places);
        if (joined >= 0) {
            return joined;
        }
        int best = -1;
        int root = 0;
        for (int i = 0; i < speech.size(); i++) {
            root = speech.head(i) < 0 && speech.tag(root).equals(".") ? i : root;
            boolean around = places.get(speech.leftmost(i)) < from && places.get(speech.rightmost(i)) > to;
            boolean clause = speech.tag(i).startsWith("V") && (speech.head(i) < 0 || speech.child(i, SUBJECT) >= 0);
            boolean smaller = best < 0
                    || speech.rightmost(i) - speech.leftmost(i) < speech.rightmost(best) - speech.leftmost(best);
            if (around && clause && smaller) {
                best = i;
            }
        }
        if (best >= 0) {
            return best;
        }
        for (int i = 0; i < speech.size(); i++) {
            if (speech.head(i) < 0) {
                return i;
            }
        }
        return root;
    }

    /** "built it but, Roe said, had no money": the verb behind "but", or -1. */
    private int joinedBehind(DependencyTree speech, List<Integer> places) {
        String before = words.get(from - 1).lower();
        for (int i = 0; i < speech.size() && (before.equals("and") || before.equals("but")); i++) {
            if (places.get(i) > to && speech.hasLabel(i, "conj") && places.get(speech.head(i)) < from) {
                return i;
            }
        }
        return -1;
    }

    private static final String[] SUBJECT = {"nsubj", "nsubjpass", "csubj", "expl"};
}
