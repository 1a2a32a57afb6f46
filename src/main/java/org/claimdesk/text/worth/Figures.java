package org.claimdesk.text.worth;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;

/** How many, how much, how often: the figure is what is told, and not an age or a time in passing. */
final class Figures {

    static final List<KindRule> RULES = List.of(
            rule("share", Figures::isShare),
            rule("counted", Figures::isCounted),
            rule("measured", Figures::isMeasured),
            rule("in how many", Figures::isInSoMany),
            rule("crowds", Figures::isCrowds),
            rule("how often", Figures::isFrequency));

    private static final Set<String> PARTS =
            Set.of("half", "third", "quarter", "fifth", "tenth", "majority", "fifths", "thirds", "quarters");

    private static final Set<String> CROWDS =
            Set.of("dozens", "hundreds", "thousands", "millions", "billions", "tens", "scores");

    /** Verbs that say how much there is of something, or by how much it changed. */
    private static final Set<String> MEASURING = Lexicon.words("worth/measuring.txt");

    private static final Set<String> TIMES =
            Set.of("at", "until", "before", "after", "from", "since", "in", "on", "during");

    private static final Set<String> PLACES = Set.of("in", "on", "over", "across");

    private Figures() {}

    private static KindRule rule(String name, Predicate<Statement> fits) {
        return new KindRule(name, ClaimKind.STATISTIC, fits);
    }

    /** "Unemployment fell by 5 percent", "by a third", "three in every ten". */
    private static boolean isShare(Statement claim) {
        return claim.has("share")
                || claim.any(i -> PARTS.contains(claim.lower(i))
                        && (claim.lower(i + 1).equals("of")
                                || claim.lower(i - 1).equals("a")))
                || claim.any(i -> isOutOf(claim, i));
    }

    /** "in ten" of "one in ten" and of "one American adult in ten"; "in every ten". */
    private static boolean isOutOf(Statement claim, int in) {
        int number = claim.lower(in + 1).equals("every") ? in + 2 : in + 1;
        boolean counts = claim.is(in - 1, Tag.NUMBER) || claim.is(in - 2, Tag.NUMBER) || claim.is(in - 3, Tag.NUMBER);
        return counts && claim.lower(in).equals("in") && isNumber(claim, number) && claim.hangs(number, "pobj");
    }

    /** "NATO has 31 members", "Over 700 people came": a number of what is acting, or of what it acts on or is. */
    private static boolean isCounted(Statement claim) {
        return claim.any(i -> isNumber(claim, i) && isPartOfTheStatement(claim, noun(claim, i)));
    }

    /** "Profit rose to 512 million crowns", "The smallest invoice was for £860". */
    private static boolean isMeasured(Statement claim) {
        return claim.verbIs(MEASURING)
                && claim.any(i -> isNumber(claim, i) && claim.isUnderVerb(i) && isAmountOf(claim, noun(claim, i)));
    }

    /** "Wells ran dry in six villages", "grows tomatoes on 40 hectares", but not "in six minutes". */
    private static boolean isInSoMany(Statement claim) {
        return claim.any(i -> {
            int noun = isNumber(claim, i) ? noun(claim, i) : -1;
            return claim.hangs(noun, "pobj")
                    && claim.tag(noun).equals("NNS")
                    && !claim.isTime(noun)
                    && PLACES.contains(claim.lower(claim.head(noun)))
                    && claim.isUnderVerb(noun);
        });
    }

    /** Behind a preposition of the verb, or of what hangs on it; not "at ten", "in the 71st minute" and "aged 14". */
    private static boolean isAmountOf(Statement claim, int noun) {
        int preposition = claim.head(noun);
        int above = claim.head(preposition);
        return claim.hangs(noun, "pobj")
                && !TIMES.contains(claim.lower(preposition))
                && above >= 0
                && (above == claim.verb() || claim.head(above) == claim.verb());
    }

    /** A subject, object or complement, but not of a relative clause. */
    private static boolean isPartOfTheStatement(Statement claim, int noun) {
        if (claim.isTime(noun) && !claim.verbIs(Set.of("be", "last", "take"))) {
            return false;
        }
        int verb = claim.head(noun);
        return claim.hangs(noun, "nsubj", "nsubjpass", "dobj", "attr", "acomp", "npadvmod", "root")
                && (verb < 0 || !claim.hangs(verb, "relcl", "advcl", "acl"));
    }

    /** The noun that a number counts: "members" of "31 members", the number itself when it stands alone. */
    private static int noun(Statement claim, int number) {
        int i = number;
        while (claim.hangs(i, "compound", "nmod", "qmod") && claim.head(i) >= 0) {
            boolean describes = i != number && claim.is(i, Tag.NOUN);
            if (describes) {
                return -1;
            }
            i = claim.head(i);
        }
        return i;
    }

    /** "31", "seventeen", but not a year, "IE 6" and "#3". */
    private static boolean isNumber(Statement claim, int i) {
        return claim.isAmount(i) && !isInName(claim, i)
                || Set.of("two", "three").contains(claim.lower(i));
    }

    private static boolean isInName(Statement claim, int i) {
        return claim.is(i - 1, Tag.NAME) && claim.hasDigit(i);
    }

    /** "Hundreds of people came." */
    private static boolean isCrowds(Statement claim) {
        return claim.any(i -> CROWDS.contains(claim.lower(i)) && claim.hangs(i, "nsubj", "nsubjpass", "dobj", "attr"));
    }

    /** "Trams leave every 20 minutes", "over one million times". */
    private static boolean isFrequency(Statement claim) {
        return claim.any(i -> claim.is(i, Tag.NUMBER)
                && (claim.lower(i - 1).equals("every") || claim.lower(i + 1).equals("times")));
    }
}
