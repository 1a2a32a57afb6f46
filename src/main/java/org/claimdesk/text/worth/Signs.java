package org.claimdesk.text.worth;

import java.util.List;
import java.util.Set;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** The signs of worth that no list of words can show: figures, tenses, who acts, the shape of the sentence. */
final class Signs {

    /** Whether word {@code i} of a claim shows the sign. */
    @FunctionalInterface
    interface Sign {
        boolean shownAt(TaggedSentence words, int i);
    }

    /** A sign and the code it has among the weights. */
    record Coded(String code, Sign sign) {}

    static final List<Coded> ALL = List.of(
            new Coded("amount", Signs::isAmount),
            new Coded("share", Signs::isShare),
            new Coded("money", Signs::isMoney),
            new Coded("date", Signs::isDate),
            new Coded("superlative", Signs::isSuperlative),
            new Coded("deed", Signs::isDeed),
            new Coded("named-deed", Signs::isNamedDeed),
            new Coded("our-deed", Signs::isOurDeed),
            new Coded("others-deed", Signs::isOthersDeed),
            new Coded("perfect", Signs::isPerfect),
            new Coded("passive", Signs::isPassive),
            new Coded("being", Signs::isBeing),
            new Coded("present", Signs::isPresent),
            new Coded("first-person", Signs::isFirstPerson),
            new Coded("question", Signs::isQuestion),
            new Coded("order", Signs::isOrder),
            new Coded("opener", Signs::isOpener),
            new Coded("unresolved", Signs::isUnresolved));

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "us", "me", "myself", "ourselves");

    private static final Set<String> OTHERS = Set.of("you", "he", "she", "they");

    private static final Set<String> PAST_OF_BE_AND_DO = Set.of("did", "was", "were");

    private static final Set<String> OPENERS =
            Set.of("and", "but", "so", "well", "now", "look", "yes", "no", "ok", "okay");

    /** Numbers that say little: "one of them". */
    private static final Set<String> SMALL = Set.of("one", "two", "three");

    private Signs() {}

    /** "31 members", but not "in 1990" and not "#3". */
    static boolean isAmount(TaggedSentence words, int i) {
        return (words.is(i, Tag.NUMBER) || isShareInDigits(words, i))
                && !SMALL.contains(words.lower(i))
                && !words.lower(i).startsWith("#")
                && !isDate(words, i);
    }

    /** "60%", which is a noun to the parser. */
    private static boolean isShareInDigits(TaggedSentence words, int i) {
        return words.lower(i).endsWith("%") && words.token(i).hasDigit();
    }

    /** "17 percent", "60%". */
    private static boolean isShare(TaggedSentence words, int i) {
        String lower = words.lower(i);
        return lower.endsWith("%") || lower.equals("percent") || lower.equals("percentage");
    }

    /** "$4,000", "dollars". */
    private static boolean isMoney(TaggedSentence words, int i) {
        String lower = words.lower(i);
        return Character.getType(lower.codePointAt(0)) == Character.CURRENCY_SYMBOL
                || lower.equals("dollars")
                || lower.equals("pounds")
                || lower.equals("euros");
    }

    /** "1990", "May 4", "4 May", "Friday". */
    static boolean isDate(TaggedSentence words, int i) {
        String text = words.token(i).text();
        if (words.token(i).capitalised()
                && (Lexicon.isWeekday(text)
                        || Lexicon.isMonth(text) && (!text.equals("May") || words.is(i, Tag.NAME)))) {
            return true;
        }
        boolean year = text.length() == 4
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.startsWith("19") || text.startsWith("20"));
        return year || words.is(i, Tag.NUMBER) && (isMonthAt(words, i - 1) || isMonthAt(words, i + 1));
    }

    private static boolean isMonthAt(TaggedSentence words, int i) {
        return i >= 0 && i < words.size() && Lexicon.isMonth(words.token(i).text());
    }

    /** "the highest taxes", "the most popular", "the worst". */
    private static boolean isSuperlative(TaggedSentence words, int i) {
        String lower = words.lower(i);
        boolean described = words.is(i, Tag.ADJECTIVE)
                || words.is(i, Tag.ADVERB)
                || words.lower(i - 1).equals("the");
        return lower.length() > 5 && lower.endsWith("est") && described
                || words.lower(i - 1).equals("the") && (lower.equals("most") || lower.equals("least"))
                || lower.equals("worst")
                || lower.equals("best");
    }

    /** "signed", "was", "did not vote". */
    private static boolean isDeed(TaggedSentence words, int i) {
        return words.is(i, Tag.PAST) || PAST_OF_BE_AND_DO.contains(words.lower(i));
    }

    /** "Ford announced", "Clinton has never voted". */
    private static boolean isNamedDeed(TaggedSentence words, int i) {
        return words.is(i, Tag.NAME) && isPastVerb(words, i + 1);
    }

    /** "we lost 800,000 jobs". */
    private static boolean isOurDeed(TaggedSentence words, int i) {
        return words.lower(i).equals("we") && isPastVerb(words, i + 1);
    }

    /** "you called it the gold standard", "he has paid nothing". */
    private static boolean isOthersDeed(TaggedSentence words, int i) {
        return OTHERS.contains(words.lower(i)) && isPastVerb(words, i + 1);
    }

    private static boolean isPastVerb(TaggedSentence words, int from) {
        int i = skipAdverbs(words, from);
        return isDeed(words, i) || isPerfect(words, i);
    }

    /** "has been", "have never voted". */
    private static boolean isPerfect(TaggedSentence words, int i) {
        int verb = skipAdverbs(words, i + 1);
        return words.is(i, Tag.HAVE) && (words.is(verb, Tag.PARTICIPLE) || words.is(verb, Tag.BE));
    }

    private static int skipAdverbs(TaggedSentence words, int from) {
        int i = from;
        while (words.is(i, Tag.ADVERB) || words.is(i, Tag.NOT)) {
            i++;
        }
        return i;
    }

    /** "were killed". */
    private static boolean isPassive(TaggedSentence words, int i) {
        return words.is(i, Tag.BE) && words.is(i + 1, Tag.PARTICIPLE);
    }

    /** "it is a disaster", "they are unfair". */
    private static boolean isBeing(TaggedSentence words, int i) {
        Tag next = words.tag(i + 1);
        return words.is(i, Tag.BE)
                && (next == Tag.DETERMINER || next == Tag.NOUN || next == Tag.ADJECTIVE || next == Tag.NUMBER);
    }

    /** "people want", but not "to want" or "will want". */
    private static boolean isPresent(TaggedSentence words, int i) {
        return i > 0 && words.is(i, Tag.VERB) && !words.is(i - 1, Tag.TO) && !words.is(i - 1, Tag.MODAL);
    }

    private static boolean isFirstPerson(TaggedSentence words, int i) {
        return FIRST_PERSON.contains(words.lower(i));
    }

    private static boolean isQuestion(TaggedSentence words, int i) {
        return words.lower(i).equals("?");
    }

    /** "Consider the figures", "Let us". */
    private static boolean isOrder(TaggedSentence words, int i) {
        return i == 0 && (words.is(0, Tag.VERB) || words.lower(0).equals("let"));
    }

    /** "Well, ...", "And ...": somebody is only carrying on. */
    private static boolean isOpener(TaggedSentence words, int i) {
        return i == 0 && OPENERS.contains(words.lower(0));
    }

    /** "They are up": who that is stands elsewhere. */
    private static boolean isUnresolved(TaggedSentence words, int i) {
        return i == 0
                && words.is(0, Tag.PRONOUN)
                && !FIRST_PERSON.contains(words.lower(0))
                && !words.lower(0).equals("there");
    }
}
