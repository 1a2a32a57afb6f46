package org.claimdesk.text.worth;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Tells what kind of statement a claim makes. The first rule that fits decides; each has an example. */
final class Kinds {

    private static final Set<String> TO_BE = Set.of("be", "become", "remain", "stay", "prove");

    private static final Set<String> AHEAD = Set.of("will", "'ll", "shall", "won't", "gonna");

    private static final Set<String> DUTIES = Set.of("should", "shouldn't", "ought");

    private static final Set<String> MAYBES = Set.of("can", "may", "might", "could");

    private static final Set<String> DEGREES =
            Set.of("very", "too", "so", "extremely", "incredibly", "extra", "totally");

    private static final Set<String> OUTLOOKS = Set.of("prospect", "chance", "likelihood", "hope");

    private final TaggedSentence words;
    private final Set<String> codes;

    private Kinds(Features features) {
        this.words = features.words();
        this.codes = features.codes();
    }

    static ClaimKind of(Features features) {
        return new Kinds(features).kind();
    }

    private ClaimKind kind() {
        if (isForecast()) {
            return ClaimKind.PREDICTION;
        }
        if (isView()) {
            return ClaimKind.OPINION;
        }
        if (has("amount")) {
            return ClaimKind.STATISTIC;
        }
        if (has("first") || has("comparison") || has("superlative")) {
            return ClaimKind.COMPARISON;
        }
        if (has("law") || has("treaty") && !has("deed")) {
            return ClaimKind.RULE;
        }
        return has("cause") ? ClaimKind.CAUSAL : ClaimKind.EVENT;
    }

    private boolean has(String code) {
        return codes.contains(code);
    }

    /** A figure, a date, a deed or a law: something that evidence can be held against. */
    private boolean isTiedDown() {
        return has("amount") || has("date") || has("deed") || has("law");
    }

    private boolean isForecast() {
        return isConditional() || isAhead() || isOutlook() || isImagined();
    }

    /** "If the ice melts, the harbour could flood." */
    private boolean isConditional() {
        return has("condition") && (has("hedge") || has("future"));
    }

    /** "The crowds will have dwindled", "It is going to rain", but not "will meet on 5 May" and not "plans to meet". */
    private boolean isAhead() {
        return any(
                        0,
                        words.size(),
                        i -> AHEAD.contains(words.lower(i))
                                || words.lower(i).equals("going") && words.is(i - 1, Tag.BE) && words.is(i + 1, Tag.TO))
                && !has("date")
                && !has("deed")
                && !has("law");
    }

    /** "There is no prospect of a deal." */
    private boolean isOutlook() {
        return words.lower(0).equals("there")
                && words.is(1, Tag.BE)
                && any(2, Math.min(words.size(), 6), i -> OUTLOOKS.contains(words.lower(i)))
                && !isTiedDown();
    }

    /** "The new flag would be unique." */
    private boolean isImagined() {
        return any(
                        0,
                        words.size(),
                        i -> words.lower(i).equals("would")
                                && TO_BE.contains(words.lower(i + 1))
                                && words.is(i + 2, Tag.ADJECTIVE))
                && !isTiedDown();
    }

    private boolean isView() {
        return isJudged() || isWished() || isWeighed() || isSupposed() || isGraded();
    }

    /** "The staff do an excellent job", without a figure, a date or a deed. */
    private boolean isJudged() {
        return has("opinion-word") && !isTiedDown();
    }

    /** "Japan needs to act", "Ministers should resign", but not "They were asked what the flag should mean". */
    private boolean isWished() {
        int verb = firstFinite();
        return (DUTIES.contains(words.lower(verb)) || words.base(verb).equals("need") && words.is(verb + 1, Tag.TO))
                && !has("amount")
                && !has("law");
    }

    private int firstFinite() {
        return IntStream.range(0, words.size())
                .filter(i -> words.tag(i).auxiliary()
                        || words.is(i, Tag.PAST)
                        || words.is(i, Tag.VERB) && !words.is(i - 1, Tag.TO))
                .findFirst()
                .orElse(words.size());
    }

    /** "It is natural that NATO would act", "It is right to wait". */
    private boolean isWeighed() {
        return words.lower(0).equals("it")
                && words.is(1, Tag.BE)
                && any(
                        2,
                        4,
                        i -> words.is(i, Tag.ADJECTIVE)
                                && (words.lower(i + 1).equals("that") || words.is(i + 1, Tag.TO)))
                && !has("amount");
    }

    /** "The result might be a blip", "Queues can still be long", but not "It could be the first". */
    private boolean isSupposed() {
        return any(0, words.size(), i -> MAYBES.contains(words.lower(i)) && isOnlyBeing(afterAdverbs(i + 1)))
                && !isTiedDown();
    }

    private boolean isOnlyBeing(int i) {
        String next = words.lower(i + 1);
        return TO_BE.contains(words.lower(i))
                && (next.equals("a") || next.equals("an") || words.is(afterAdverbs(i + 1), Tag.ADJECTIVE));
    }

    private int afterAdverbs(int from) {
        int i = from;
        while (words.is(i, Tag.ADVERB)) {
            i++;
        }
        return i;
    }

    /** "The queues are very exhausting", "It is too early". */
    private boolean isGraded() {
        return any(0, words.size(), i -> DEGREES.contains(words.lower(i)) && isQuality(i + 1)) && !isTiedDown();
    }

    /** "exhausting" behind "very" is no verb. */
    private boolean isQuality(int i) {
        return words.is(i, Tag.ADJECTIVE) || words.is(i, Tag.GERUND);
    }

    private static boolean any(int from, int to, IntPredicate fits) {
        return IntStream.range(from, to).anyMatch(fits);
    }
}
