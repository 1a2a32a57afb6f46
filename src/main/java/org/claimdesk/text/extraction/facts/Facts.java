package org.claimdesk.text.extraction.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.parsing.ParsedSentence;

/** The facts of one sentence: what its verbs state in the order of the sentence, then what its nouns tell in passing. */
public final class Facts {

    /** A sentence with more facts than this is a list; nobody reads on. */
    private static final int MOST = 120;

    /** A longer sentence is no prose. */
    private static final int MOST_WORDS = 300;

    private final Set<FactRule> rules;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<BitSet> seen = new HashSet<>();

    private Facts(Set<FactRule> rules) {
        this.rules = rules;
    }

    /** Every fact once; none when the sentence is too long or has nothing that the rules know. */
    public static List<Fact> of(ParsedSentence parsed, Set<FactRule> rules) {
        if (parsed.words().size() > MOST_WORDS) {
            return List.of();
        }
        Facts facts = new Facts(rules);
        facts.find(new Grammar(parsed));
        return facts.facts;
    }

    private void find(Grammar grammar) {
        Phrases phrases = new Phrases(grammar);
        Subjects subjects = new Subjects(grammar);
        Statements statements = new Statements(grammar, phrases, rules);
        for (Predicate predicate : new Predicates(grammar, phrases, subjects).all()) {
            if (facts.size() < MOST && rules.contains(predicate.rule())) {
                addAll(statements.of(predicate));
            }
        }
        addAll(new Namings(grammar, phrases).facts());
        addAll(new Owners(grammar, phrases).facts());
        addAll(new Places(grammar, phrases).facts());
        addAll(new BracketFacts(grammar).facts());
    }

    private void addAll(List<Fact> found) {
        for (Fact fact : found) {
            if (facts.size() < MOST && rules.contains(fact.rule()) && seen.add(fact.words())) {
                facts.add(fact);
            }
        }
    }
}
