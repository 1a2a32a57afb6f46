package org.claimdesk.text.parsing.mending;

import java.util.List;
import java.util.function.IntPredicate;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.words.Token;

/** Mends what the parser is known to get wrong. */
public final class Mending {

    private Mending() {}

    /** The tree without those faults; itself where it has none. */
    public static DependencyTree mend(List<Token> words, DependencyTree tree) {
        TreeSketch sketch = TreeSketch.of(words, tree);
        List<IntPredicate> rules = rules(sketch);
        boolean changed = false;
        for (int i = 0; i < tree.size(); i++) {
            changed |= mendsOne(rules, i);
        }
        return changed && sketch.isTree() ? sketch.mended() : tree;
    }

    /** Asks the rules in turn; the first that finds its fault at the word mends it. */
    private static boolean mendsOne(List<IntPredicate> rules, int word) {
        for (IntPredicate rule : rules) {
            if (rule.test(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<IntPredicate> rules(TreeSketch sketch) {
        LostSubjects subject = new LostSubjects(sketch);
        SayingVerbs saying = new SayingVerbs(sketch);
        WhatTellsOfNouns noun = new WhatTellsOfNouns(sketch);
        SecondClauses clause = new SecondClauses(sketch);
        SecondVerbs verb = new SecondVerbs(sketch);
        JoinedNames name = new JoinedNames(sketch);
        return List.of(
                subject::behindSource,
                saying::aside,
                saying::asideGoesOn,
                subject::ofAuxiliary,
                subject::behindComma,
                subject::ofSecondVerb,
                subject::behindPlace,
                noun::behindComma,
                noun::ofOne,
                saying::saidToo,
                saying::saysToo,
                clause::secondInfinitive,
                noun::ranking,
                clause::behindPreposition,
                noun::participle,
                clause::secondSentence,
                clause::behindColon,
                clause::beforeColon,
                noun::behindTime,
                noun::contactClause,
                saying::clauseFound,
                name::kindOfName,
                name::nameOfTwo,
                clause::carriedTo,
                noun::behindName,
                saying::othersSay,
                saying::saidInSomething,
                subject::behindDay,
                subject::ofReason,
                subject::behindAside,
                subject::besideWho,
                noun::where,
                verb::inTimeOfRelative,
                verb::besideSentence,
                verb::takenForFirst,
                verb::behindRelative);
    }
}
