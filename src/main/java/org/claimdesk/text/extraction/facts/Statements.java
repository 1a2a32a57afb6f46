package org.claimdesk.text.extraction.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Writes a predicate out as facts: its core, then its core with each adjunct, each of them once for each member of its lists. */
final class Statements {

    private static final BitSet NOTHING = new BitSet();

    private final Grammar grammar;
    private final Phrases phrases;
    private final Set<FactRule> rules;
    private final Coordinations coordinations;
    private final Descriptions descriptions;
    private final Agreement agreement;

    Statements(Grammar grammar, Phrases phrases, Set<FactRule> rules) {
        this.grammar = grammar;
        this.phrases = phrases;
        this.rules = rules;
        this.coordinations = new Coordinations(grammar, phrases, rules.contains(FactRule.EXAMPLE));
        this.descriptions = new Descriptions(grammar);
        this.agreement = new Agreement(grammar);
    }

    List<Fact> of(Predicate predicate) {
        List<Fact> facts = new ArrayList<>();
        if (predicate.bare() || !rules.contains(FactRule.ADJUNCT)) {
            for (BitSet words : apart(predicate.with(NOTHING))) {
                facts.add(fact(predicate, NOTHING, NOTHING, words));
                if (rules.contains(FactRule.DESCRIPTION)) {
                    descriptions
                            .each(predicate.verb(), words)
                            .forEach(each -> facts.add(fact(predicate, NOTHING, NOTHING, each)));
                }
            }
        }
        if (rules.contains(FactRule.ADJUNCT)) {
            for (BitSet adjunct : predicate.adjuncts()) {
                if (rules.contains(FactRule.SHORTER)) {
                    phrases.shorter(adjunct).forEach(shorter -> addWith(facts, predicate, NOTHING, shorter));
                }
                addWith(facts, predicate, NOTHING, adjunct);
            }
            predicate.leading().forEach(lead -> addWith(facts, predicate, lead, NOTHING));
        }
        return facts;
    }

    private void addWith(List<Fact> facts, Predicate predicate, BitSet lead, BitSet adjunct) {
        BitSet extra = (BitSet) lead.clone();
        extra.or(adjunct);
        apart(predicate.with(extra)).forEach(words -> facts.add(fact(predicate, lead, adjunct, words)));
    }

    private List<BitSet> apart(BitSet statement) {
        return rules.contains(FactRule.COORDINATION) ? coordinations.each(statement) : List.of(statement);
    }

    private Fact fact(Predicate predicate, BitSet lead, BitSet adjunct, BitSet words) {
        BitSet body = (BitSet) predicate.core().clone();
        body.or(adjunct);
        Fact.Writer fact = new Fact.Writer(agreement.forms(predicate, words));
        predicate.frames().forEach(frame -> fact.words(grammar.trimmed(frame, frame)));
        fact.words(grammar.trimmed(predicate.condition(), words));
        fact.words(grammar.trimmed(lead, words));
        fact.words(grammar.trimmed(predicate.subject(), words));
        fact.words(grammar.trimmed(predicate.shared(), words));
        fact.glue(predicate.being());
        BitSet rest = grammar.trimmed(body, words);
        if (!predicate.noun().isEmpty() && predicate.join().isEmpty()) {
            BitSet front = rest.get(0, predicate.verb() + 1);
            fact.words(front).words(grammar.trimmed(predicate.noun(), words));
            rest.andNot(front);
        }
        fact.words(rest);
        if (!predicate.noun().isEmpty() && !predicate.join().isEmpty()) {
            fact.glue(predicate.join()).words(grammar.trimmed(predicate.noun(), words));
        }
        return fact.as(predicate.rule(), predicate.verb());
    }
}
