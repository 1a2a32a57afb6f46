package org.claimdesk.text.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Parses a sentence without the relative clause between its commas when the parser finds no predicate in it: in "The bank, which lent
 * a million, called for calm" it takes "called" for a participle. What is taken out is parsed by itself and hung on its noun.
 */
final class Interruptions {

    private static final Set<String> OPENERS = Set.of("which", "who", "whose", "where");

    /** Commas inside the clause: "who came, saw and won,". */
    private static final int MOST_COMMAS = 3;

    private final Parser parser;
    private final List<Token> words;

    private Interruptions(Parser parser, List<Token> words) {
        this.parser = parser;
        this.words = words;
    }

    static DependencyTree parse(Parser parser, List<Token> words) {
        DependencyTree tree = QuotedSpeech.parse(parser, words);
        DependencyTree better = isStatement(tree) ? null : new Interruptions(parser, words).withoutInterruption();
        return better == null ? tree : better;
    }

    private @Nullable DependencyTree withoutInterruption() {
        int from = 2;
        while (from < words.size()
                && !(isComma(from - 1) && OPENERS.contains(words.get(from).lower()))) {
            from++;
        }
        int commas = 0;
        for (int to = from + 2; to + 1 < words.size() && commas < MOST_COMMAS; to++) {
            if (isComma(to)) {
                commas++;
                DependencyTree plain = QuotedSpeech.parse(parser, rest(from - 1, to + 1));
                if (isStatement(plain)) {
                    return grafted(plain, from, to);
                }
            }
        }
        return null;
    }

    private boolean isComma(int i) {
        return words.get(i).text().equals(",");
    }

    private List<Token> rest(int from, int to) {
        List<Token> rest = new ArrayList<>(words.subList(0, from));
        rest.addAll(words.subList(to, words.size()));
        return rest;
    }

    private DependencyTree grafted(DependencyTree plain, int from, int to) {
        Grafting grafting = new Grafting(words.size());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i < from - 1 || i > to) {
                places.add(i);
            }
        }
        grafting.put(plain, places, -1, "root");
        DependencyTree clause = parser.parse(words.subList(from, to));
        int noun = nounOf(plain, clause, from - 2);
        grafting.put(clause, from, noun, "relcl");
        grafting.put(parser.parse(words.subList(from - 1, from)), from - 1, noun, "punct");
        grafting.put(parser.parse(words.subList(to, to + 1)), to, noun, "punct");
        return grafting.tree();
    }

    /** "Norway and Chile, which were allies": the clause tells of both when its verb is for many. */
    private static int nounOf(DependencyTree plain, DependencyTree clause, int last) {
        int verb = clause.root();
        int helper = verb < 0 ? -1 : clause.child(verb, "aux", "auxpass");
        int finite = helper >= 0 ? helper : verb;
        boolean many = finite >= 0
                && (clause.tag(finite).equals("VBP")
                        || clause.lemma(finite).equals("be")
                                && clause.tag(finite).equals("VBD"));
        return many && plain.hasLabel(last, "conj") && plain.head(last) < last ? plain.head(last) : last;
    }

    /** Whether the top of the tree is a predicate with a subject. */
    private static boolean isStatement(DependencyTree tree) {
        int root = tree.root();
        if (root < 0 || tree.child(root, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl") < 0) {
            return false;
        }
        int helper = tree.child(root, "aux", "auxpass");
        return switch (tree.tag(helper >= 0 ? helper : root)) {
            case "VBD", "VBP", "VBZ", "MD" -> true;
            default -> false;
        };
    }
}
