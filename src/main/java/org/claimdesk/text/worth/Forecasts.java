package org.claimdesk.text.worth;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.words.Tag;

/** What nobody can know yet. An announced plan is none, and neither is what has a day. */
final class Forecasts {

    static final List<KindRule> RULES = List.of(
            rule("under a condition", Forecasts::isConditional),
            rule("ahead", Forecasts::isAhead),
            rule("going to", Forecasts::isGoingTo),
            rule("outlook", Forecasts::isOutlook),
            rule("imagined", Forecasts::isImagined),
            rule("guessed", Forecasts::isGuessed),
            rule("likely to", Forecasts::isLikely),
            rule("in due course", Forecasts::isOpen),
            rule("foreseen", Forecasts::isForeseen));

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided");

    private static final Set<String> AHEAD = Set.of("will", "'ll", "shall", "wo");

    private static final Set<String> AHEAD_OF_THEN = Set.of("would", "'d");

    private static final Set<String> FORESEEN = Set.of("would", "could", "may", "might");

    private static final Set<String> POSSIBLE =
            Set.of("will", "'ll", "would", "could", "may", "might", "can", "shall", "should");

    private static final Set<String> CHANCES = Set.of(
            "probably", "likely", "surely", "hopefully", "eventually", "inevitably", "undoubtedly", "soon", "never");

    private static final Set<String> OUTLOOKS = Set.of("prospect", "chance", "likelihood", "hope");

    private Forecasts() {}

    private static KindRule rule(String name, Predicate<Statement> fits) {
        return new KindRule(name, ClaimKind.PREDICTION, fits);
    }

    /** "If the ice melts, the harbour could flood"; "Should a customer leave, growth is gone"; but not "asked if he could stay". */
    private static boolean isConditional(Statement claim) {
        boolean inverted = claim.opensWith("should") || claim.opensWith("were");
        boolean condition = claim.any(i -> CONDITIONS.contains(claim.lower(i)) && claim.hangs(claim.head(i), "advcl"));
        return inverted || condition && (claim.isHelpedBy(POSSIBLE) || claim.has("hedge"));
    }

    /**
     * "The crowds will have dwindled"; what an article itself says that somebody will do is a plan ("The line will run all night"),
     * and so is what has a date.
     */
    private static boolean isAhead(Statement claim) {
        return claim.isHelpedBy(AHEAD)
                && (claim.isSpoken() || claim.isHelpedBy(Set.of("have")))
                && !claim.has("date", "law");
    }

    /** "It is going to rain", "That is not going to change". */
    private static boolean isGoingTo(Statement claim) {
        return claim.any(i -> claim.lower(i).equals("going")
                        && claim.is(i + 1, Tag.TO)
                        && claim.isUnderVerb(i)
                        && !claim.isPast())
                && !claim.has("date", "law");
    }

    /** "There is no prospect of a deal." */
    private static boolean isOutlook(Statement claim) {
        int what = claim.complement();
        return claim.opensWith("there") && what >= 0 && OUTLOOKS.contains(claim.lower(what)) && !claim.isTiedDown();
    }

    /** "The new flag would be useful." */
    private static boolean isImagined(Statement claim) {
        return claim.isHelpedBy(AHEAD_OF_THEN)
                && claim.verb() >= 0
                && claim.child(claim.verb(), "acomp") >= 0
                && !claim.isHelpedBy(Set.of("have"))
                && !claim.isTiedDown();
    }

    /** "Holm would probably miss the rest of the season", "Prices will soon fall". */
    private static boolean isGuessed(Statement claim) {
        return (claim.isHelpedBy(AHEAD) || claim.isHelpedBy(AHEAD_OF_THEN)) && claim.isModifiedBy(CHANCES);
    }

    /** "Sales are likely to fall." */
    private static boolean isLikely(Statement claim) {
        int chance = claim.complement();
        return Set.of("likely", "unlikely", "bound", "certain", "sure").contains(claim.lower(chance))
                && claim.is(chance + 1, Tag.TO)
                && !claim.isPast();
    }

    /** "A decision would be made in due course": ahead of then, and no day named. */
    private static boolean isOpen(Statement claim) {
        return (claim.isHelpedBy(AHEAD) || claim.isHelpedBy(AHEAD_OF_THEN)) && claim.says("in", "due", "course");
    }

    /**
     * "The bridge would cost twice as much", somebody said: nobody's plan, and no day named; not "He could not speak", and what might be
     * so is a view.
     */
    private static boolean isForeseen(Statement claim) {
        return claim.isSpoken()
                && claim.isHelpedBy(FORESEEN)
                && !claim.isNegated()
                && !(claim.verbIs(Set.of("be")) && !claim.isHelpedBy(AHEAD_OF_THEN))
                && !claim.says("rather")
                && !claim.says("next")
                && !claim.has("date", "law");
    }
}
