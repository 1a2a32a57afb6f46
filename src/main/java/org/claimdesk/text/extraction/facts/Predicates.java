package org.claimdesk.text.extraction.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.claimdesk.text.parsing.DependencyTree;

/** Finds the predicates of a sentence that state something, each with its subject, its core and its adjuncts. */
final class Predicates {

    private final Grammar grammar;
    private final DependencyTree tree;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Standing standing;
    private final VerbWords verbs;

    Predicates(Grammar grammar, Phrases phrases, Subjects subjects) {
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.phrases = phrases;
        this.subjects = subjects;
        this.standing = new Standing(grammar, phrases, subjects);
        this.verbs = new VerbWords(grammar);
    }

    /** In the order of their verbs. */
    List<Predicate> all() {
        List<Predicate> all = new ArrayList<>();
        for (int verb = 0; verb < grammar.size(); verb++) {
            if (!grammar.isVerb(verb) || grammar.isBracketed(verb)) {
                continue;
            }
            FactRule rule = standing.of(verb);
            int subject = subjects.of(verb);
            if (rule != null && (subject >= 0 || isTelegram(verb))) {
                all.add(predicate(verb, rule, subject));
            }
        }
        return all;
    }

    /** "Built by Roe and Sons.": a sentence that leaves its subject out; a command does not state anything. */
    private boolean isTelegram(int verb) {
        return tree.head(verb) < 0 && !tree.tag(verb).equals("VB");
    }

    private Predicate predicate(int verb, FactRule rule, int subject) {
        Arguments arguments = Arguments.of(verb, grammar, phrases, standing, verbs);
        BitSet about = subject < 0 ? new BitSet() : phrases.plain(subject);
        BitSet shared = verbs.shared(verb);
        if (isNegated(arguments.core) || isNegated(shared) || isNegated(about)) {
            arguments.bindAll();
        }
        Relative relative = new Relative(verb, grammar, phrases);
        if (rule == FactRule.RELATIVE) {
            relative.removeMarkers(arguments);
        }
        boolean passive = tree.child(verb, "auxpass") >= 0 && rule != FactRule.PARTICIPLE;
        boolean bare = arguments.complete()
                || arguments.adjuncts.isEmpty() && arguments.leading.isEmpty()
                || passive && arguments.adjuncts.size() > 1;
        if (!bare && (!passive || !arguments.leading.isEmpty()) && arguments.adjuncts.size() == 1) {
            arguments.bindOnly();
            bare = true;
        }
        boolean participle = shared.isEmpty() && rule != FactRule.CORE && rule != FactRule.CONTENT;
        return new Predicate(
                verb,
                rule,
                rule == FactRule.CONTENT ? frames(verb) : List.of(),
                arguments.condition,
                about,
                shared,
                participle ? verbs.being(verb, subject) : "",
                arguments.core,
                rule == FactRule.RELATIVE ? relative.noun() : new BitSet(),
                rule == FactRule.RELATIVE ? relative.join() : "",
                arguments.adjuncts,
                arguments.leading,
                bare);
    }

    private boolean isNegated(BitSet words) {
        return words.stream().anyMatch(grammar::isNegation);
    }

    /** "Ann Roe said that": who says it, how, and to whom. */
    private List<BitSet> frames(int verb) {
        List<BitSet> frames = new ArrayList<>();
        int content = grammar.firstOfJoined(verb);
        while (tree.label(content).equals("ccomp") && content > tree.head(content)) {
            int saying = tree.head(content);
            BitSet frame = verbs.of(saying);
            frame.or(verbs.shared(saying));
            int subject = subjects.of(saying);
            if (subject >= 0) {
                frame.or(phrases.plain(subject));
            }
            for (int part : grammar.children(saying, "dobj", "dative")) {
                frame.or(phrases.plain(part));
            }
            for (int that : grammar.children(content, "mark")) {
                frame.set(that);
            }
            frames.addFirst(frame);
            content = grammar.firstOfJoined(saying);
        }
        return frames;
    }
}
