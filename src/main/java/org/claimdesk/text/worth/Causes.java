package org.claimdesk.text.worth;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.words.Tag;

/** That one thing brought about another. */
final class Causes {

    static final List<KindRule> RULES = List.of(
            rule("because", Causes::givesReason),
            rule("due to", Causes::isDueTo),
            rule("brought about", Causes::bringsAbout),
            rule("helped by", Causes::isHelpedBy),
            rule("played a part", Causes::playsPart),
            rule("without it", Causes::isWithoutIt),
            rule("made so", Causes::makesSo));

    private static final Set<String> REASONS = Set.of("because", "since");

    /** "caused", "led to": verbs that need a "to" or an "in" stand with it. */
    private static final Set<String> BRINGING = Set.of(
            "cause",
            "trigger",
            "spark",
            "prompt",
            "fuel",
            "inspire",
            "worsen",
            "provoke",
            "affect",
            "lead to",
            "result in",
            "link to",
            "attribute to",
            "stem from");

    private static final Set<String> HELPING =
            Set.of("help", "drive", "hurt", "hit", "boost", "fuel", "cause", "prompt", "trigger", "spark");

    private Causes() {}

    private static KindRule rule(String name, Predicate<Statement> fits) {
        return new KindRule(name, ClaimKind.CAUSAL, fits);
    }

    /** "The match was off because it rained", but not "since May". */
    private static boolean givesReason(Statement claim) {
        return claim.any(i -> REASONS.contains(claim.lower(i))
                && (claim.hangs(i, "mark") && !claim.lower(i).equals("since")
                        || claim.lower(i).equals("because")));
    }

    /** "It was closed due to snow", "thanks to a grant", but not "is due to open". */
    private static boolean isDueTo(Statement claim) {
        return claim.any(i -> claim.lower(i + 1).equals("to")
                && (claim.lower(i).equals("due") || claim.lower(i).equals("thanks"))
                && !claim.tag(Math.min(i + 2, claim.size() - 1)).equals("VB"));
    }

    /** "The storm caused a delay", "The dispute led to a strike". */
    private static boolean bringsAbout(Statement claim) {
        if (claim.verb() < 0) {
            return false;
        }
        String verb = claim.lemma(claim.verb());
        return BRINGING.contains(verb)
                || claim.anyChild(
                        claim.verb(), i -> claim.hangs(i, "prep") && BRINGING.contains(verb + " " + claim.lower(i)));
    }

    /** "Profit rose, helped by record orders", "Prices were driven up by drought". */
    private static boolean isHelpedBy(Statement claim) {
        return claim.any(i -> HELPING.contains(claim.lemma(i))
                && claim.tag(i).equals("VBN")
                && claim.anyChild(i, below -> below > i && claim.lower(below).equals("by")));
    }

    /** "Overfishing played a part." */
    private static boolean playsPart(Statement claim) {
        return claim.verbIs(Set.of("play"))
                && Set.of("part", "role").contains(claim.lemma(claim.child(claim.verb(), "dobj")));
    }

    /** "Sales would have been flat without the deal." */
    private static boolean isWithoutIt(Statement claim) {
        return claim.isHelpedBy(Set.of("would"))
                && claim.any(i -> claim.lower(i).equals("without") && claim.isUnderVerb(i));
    }

    /** "The invasion has made the world unstable", "The grant makes it possible". */
    private static boolean makesSo(Statement claim) {
        return claim.verbIs(Set.of("make", "help", "let"))
                && claim.subject() >= 0
                && claim.anyChild(
                        claim.verb(),
                        i -> claim.hangs(i, "oprd", "acomp", "ccomp", "xcomp")
                                && (claim.is(i, Tag.ADJECTIVE) || claim.tag(i).startsWith("V")));
    }
}
