package org.claimdesk.text.worth;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.words.Tag;

/** One thing measured against others, or against what was before. */
final class Comparisons {

    static final List<KindRule> RULES = List.of(
            rule("than", Comparisons::isMoreThan),
            rule("the most", Comparisons::isTheMost),
            rule("the first of all", Comparisons::isTheFirst),
            rule("for the first time", Comparisons::isFirstTime),
            rule("alike", Comparisons::isAlike),
            rule("measured against", Comparisons::isMeasuredAgainst));

    private static final Set<String> RANKS = Set.of("first", "only", "sole", "last", "top", "latest", "leading");

    private static final Set<String> MEASURING =
            Set.of("exceed", "outnumber", "surpass", "outpace", "rival", "dwarf", "outweigh");

    private static final Set<String> CHANGES = Set.of("rival", "increase", "decrease", "rise", "fall", "drop");

    private Comparisons() {}

    private static KindRule rule(String name, Predicate<Statement> fits) {
        return new KindRule(name, ClaimKind.COMPARISON, fits);
    }

    /** "It costs more than planned", but not "more than 700 people" and "rather than". */
    private static boolean isMoreThan(Statement claim) {
        return claim.any(i -> claim.lower(i).equals("than")
                && !claim.is(i + 1, Tag.NUMBER)
                && !Character.isDigit(firstLetter(claim, i + 1))
                && !Set.of("rather", "other").contains(claim.lower(i - 1)));
    }

    private static int firstLetter(Statement claim, int i) {
        String word = claim.lower(i);
        return word.isEmpty()
                ? ' '
                : word.codePointAt(word.length() > 1 && !Character.isLetterOrDigit(word.charAt(0)) ? 1 : 0);
    }

    /** "the largest harbour in Asia", "one of the most successful", but not "most of them", "at best" and "at least". */
    private static boolean isTheMost(Statement claim) {
        return claim.any(i -> {
            String tag = claim.tag(i);
            boolean superlative = tag.equals("JJS") || tag.equals("RBS");
            boolean loose = claim.lower(i - 1).equals("at")
                    || claim.lower(i).equals("most") && !claim.is(i + 1, Tag.ADJECTIVE) && !claim.is(i + 1, Tag.ADVERB);
            return superlative && !loose && !claim.lower(i).equals("latest") && isOfTheStatement(claim, claim.head(i));
        });
    }

    /** What the subject is or has, and the subject itself when no figure is told of it: "The smallest bill was for £860" tells a sum. */
    private static boolean isOfTheStatement(Statement claim, int noun) {
        boolean oneOf = claim.hangs(noun, "pobj")
                && Set.of("of", "among").contains(claim.lower(claim.head(noun)))
                && !claim.has("amount");
        return oneOf
                || claim.hangs(noun, "attr", "acomp", "oprd", "root")
                || claim.hangs(noun, "nsubj", "dobj", "nsubjpass") && !claim.has("amount", "money");
    }

    /** "It is the first office in Asia", "Leary is the division's top scorer", but not "The first meeting was short". */
    private static boolean isTheFirst(Statement claim) {
        int what = claim.complement();
        return what >= 0
                && claim.verbIs(Set.of("be", "become", "remain"))
                && (RANKS.contains(claim.lower(what))
                        || claim.lower(what).startsWith("#")
                        || claim.anyChild(
                                what,
                                i -> RANKS.contains(claim.lower(i)) && !claim.hangs(i, "advmod")
                                        || claim.lower(i).startsWith("#")));
    }

    /** "reached the final for the first time in 39 years", "the third in a row". */
    private static boolean isFirstTime(Statement claim) {
        return claim.says("the", "first", "time") || claim.says("in", "a", "row");
    }

    /** "The eels are as long as a match", "compared with last year"; but "as many as 700" is only a figure. */
    private static boolean isAlike(Statement claim) {
        return claim.says("compared", "with")
                || claim.says("compared", "to")
                || claim.any(i -> claim.lower(i).equals("as")
                        && claim.lower(i + 2).equals("as")
                        && (claim.is(i + 1, Tag.ADJECTIVE) || claim.is(i + 1, Tag.ADVERB))
                        && !Set.of("many", "much", "well", "soon", "far").contains(claim.lower(i + 1)));
    }

    /** "Imports exceed exports", "This is a decrease". */
    private static boolean isMeasuredAgainst(Statement claim) {
        return claim.verbIs(MEASURING)
                || claim.says("twice", "as")
                || claim.says("twice", "the")
                || claim.says("times", "as")
                || CHANGES.contains(claim.lower(claim.complement()));
    }
}
