package org.claimdesk.text.extraction.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimdesk.text.parsing.DependencyTree;

/** Who has what: "the country's first satellite" tells that the country has a first satellite. */
final class Owners {

    private final Grammar grammar;
    private final DependencyTree tree;
    private final Phrases phrases;

    Owners(Grammar grammar, Phrases phrases) {
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.phrases = phrases;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int owner = 0; owner < grammar.size(); owner++) {
            int thing = tree.head(owner);
            boolean owns = tree.label(owner).equals("poss")
                    && grammar.isNoun(owner)
                    && !tree.tag(owner).equals("PRP$")
                    && !grammar.isName(thing)
                    && !grammar.isBracketed(owner);
            if (owns) {
                add(facts, owner, thing);
            }
        }
        return facts;
    }

    private void add(List<Fact> facts, int owner, int thing) {
        BitSet owners = phrases.plain(owner);
        grammar.children(owner, "case").forEach(owners::clear);
        BitSet things = phrases.plain(thing);
        things.and(phrases.alone(thing));
        things.andNot(grammar.under(owner));
        things.clear(0, owner);
        things = grammar.trimmed(things, things);
        if (things.isEmpty()) {
            return;
        }
        boolean one = tree.tag(thing).equals("NN") && tree.child(thing, "nummod", "num") < 0;
        String article = one ? " " + Agreement.article(grammar.lower(things.nextSetBit(0))) : "";
        facts.add(new Fact.Writer()
                .words(grammar.trimmed(owners, owners))
                .glue((grammar.isMany(owner) ? "have" : "has") + article)
                .words(things)
                .as(FactRule.POSSESSION, owner));
    }
}
