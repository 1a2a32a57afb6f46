package org.claimdesk.text.extraction.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.parsing.DependencyTree;

/** Takes apart what somebody or something is: "a 2014 American film" is a film, a 2014 film, an American film. */
final class Descriptions {

    /** Adjectives that say which, how many, or that it is none. */
    private static final Set<String> LIMITING = Set.of(
            "only",
            "first",
            "last",
            "main",
            "other",
            "same",
            "such",
            "many",
            "several",
            "former",
            "alleged",
            "possible",
            "potential",
            "likely",
            "next",
            "fake",
            "false",
            "more",
            "most",
            "few",
            "second",
            "third",
            "suspected",
            "would-be",
            "convicted",
            "acting",
            "deputy",
            "own",
            "sole");

    private final Grammar grammar;
    private final DependencyTree tree;

    Descriptions(Grammar grammar) {
        this.grammar = grammar;
        this.tree = grammar.tree();
    }

    /** The statement with none, and then with one each, of the words that describe the noun which a form of "be" leads to. */
    List<BitSet> each(int verb, BitSet statement) {
        int noun = grammar.isBe(verb) ? tree.child(verb, "attr") : -1;
        boolean common =
                noun >= 0 && (tree.tag(noun).equals("NN") || tree.tag(noun).equals("NNS"));
        if (!common || tree.child(noun, "poss") >= 0 || tree.child(verb, "neg") >= 0 || !statement.get(noun)) {
            return List.of();
        }
        List<BitSet> modifiers = new ArrayList<>();
        for (int child : tree.children(noun)) {
            if (child < noun && statement.get(child) && isDescription(child)) {
                BitSet own = grammar.under(child);
                own.and(statement);
                modifiers.add(own);
            }
        }
        return modifiers.isEmpty() ? List.of() : oneEach(statement, modifiers);
    }

    private static List<BitSet> oneEach(BitSet statement, List<BitSet> modifiers) {
        BitSet plain = (BitSet) statement.clone();
        modifiers.forEach(plain::andNot);
        List<BitSet> each = new ArrayList<>(List.of(plain));
        for (BitSet modifier : modifiers) {
            BitSet one = (BitSet) plain.clone();
            one.or(modifier);
            each.add(one);
        }
        return each;
    }

    private boolean isDescription(int i) {
        String tag = tree.tag(i);
        boolean year = tag.equals("CD") && grammar.isTime(i);
        boolean adjective = tree.label(i).equals("nmod") && (tag.equals("JJ") || tag.startsWith("VB"));
        boolean numeral = tree.lemma(i).startsWith("#");
        return year || adjective && !numeral && !LIMITING.contains(grammar.lower(i));
    }
}
