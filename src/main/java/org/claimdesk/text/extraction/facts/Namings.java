package org.claimdesk.text.extraction.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimdesk.text.parsing.DependencyTree;

/** Who or what somebody is, told in passing: "Ann Roe, the mayor, left", "film director Ann Roe". */
final class Namings {

    private final Grammar grammar;
    private final DependencyTree tree;
    private final Phrases phrases;

    Namings(Grammar grammar, Phrases phrases) {
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.phrases = phrases;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < grammar.size(); i++) {
            if (grammar.isBracketed(i)) {
                continue;
            }
            if (tree.label(i).equals("appos") && !phrases.isPlaceOfPlace(i) && !phrases.isListMember(i) && !isEcho(i)) {
                addApposition(facts, i);
            }
            if (grammar.isName(i)) {
                addTitle(facts, i);
            }
        }
        return facts;
    }

    /** "the man himself", "John Roe, Jr."; and what a semicolon parts is no apposition at all. */
    private boolean isEcho(int i) {
        String word = grammar.lower(i);
        return word.endsWith("self")
                || word.endsWith("selves")
                || word.startsWith("jr")
                || word.startsWith("sr")
                || grammar.lower(tree.leftmost(i) - 1).equals(";");
    }

    private void addApposition(List<Fact> facts, int apposition) {
        int noun = tree.head(apposition);
        String be = grammar.isMany(noun) ? "are" : "is";
        if (phrases.isName(apposition)) {
            add(facts, FactRule.APPOSITION, apposition, phrases.plain(apposition), be, phrases.described(apposition));
            return;
        }
        BitSet described = phrases.plain(noun);
        described.and(phrases.alone(noun));
        add(facts, FactRule.APPOSITION, apposition, described, be, phrases.plain(apposition));
    }

    private void addTitle(List<Fact> facts, int name) {
        BitSet title = phrases.title(name);
        if (!title.isEmpty()) {
            boolean known = title.stream().anyMatch(i -> tree.hasLabel(i, "det", "poss"));
            String be = known ? "is" : "is " + Agreement.article(grammar.lower(title.nextSetBit(0)));
            add(facts, FactRule.TITLE, name, phrases.plain(name), be, title);
        }
    }

    private void add(List<Fact> facts, FactRule rule, int verb, BitSet one, String be, BitSet other) {
        BitSet first = (BitSet) one.clone();
        first.andNot(other);
        BitSet left = grammar.trimmed(first, first);
        BitSet right = grammar.trimmed(other, other);
        if (!left.isEmpty() && !right.isEmpty()) {
            facts.add(new Fact.Writer().words(left).glue(be).words(right).as(rule, verb));
        }
    }
}
