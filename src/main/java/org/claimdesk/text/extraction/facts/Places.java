package org.claimdesk.text.extraction.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimdesk.text.parsing.DependencyTree;

/** Where something is: "Murray, Utah", "his home in Brighton". */
final class Places {

    private final Grammar grammar;
    private final DependencyTree tree;
    private final Phrases phrases;

    Places(Grammar grammar, Phrases phrases) {
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
            if (phrases.isPlaceOfPlace(i)) {
                BitSet place = phrases.alone(tree.head(i));
                place.andNot(grammar.under(i));
                add(facts, i, place, "is in", grammar.under(i));
            } else if (tree.label(i).equals("prep") && grammar.lower(i).equals("in")) {
                addBehind(facts, i);
            }
        }
        return facts;
    }

    private void addBehind(List<Fact> facts, int in) {
        int thing = tree.head(in);
        int place = tree.child(in, "pobj");
        boolean located = place >= 0
                && grammar.isName(place)
                && !grammar.isTime(place)
                && grammar.isNoun(thing)
                && !tree.tag(thing).startsWith("PRP");
        if (located) {
            BitSet things = phrases.plain(thing);
            things.clear(in, grammar.size());
            add(facts, in, things, grammar.isMany(thing) ? "are" : "is", phrases.plain(in));
        }
    }

    private void add(List<Fact> facts, int verb, BitSet thing, String be, BitSet place) {
        BitSet left = grammar.trimmed(thing, thing);
        BitSet right = grammar.trimmed(place, place);
        if (!left.isEmpty() && !right.isEmpty()) {
            facts.add(new Fact.Writer().words(left).glue(be).words(right).as(FactRule.PLACE, verb));
        }
    }
}
