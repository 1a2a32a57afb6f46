package org.claimdesk.text.worth;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.words.Lexicon;
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

    /** "worse", "a disgrace": words that judge. */
    private static final Set<String> EVALUATIVE = Lexicon.words("worth/evaluative.txt");

    /** "hope", "prefer": verbs of what goes on in a mind. */
    private static final Set<String> MIND = Lexicon.words("worth/mind.txt");

    /** Verbs that say what their subject is or seems to be. */
    private static final Set<String> LINKS = Set.of(
            "be", "become", "remain", "stay", "prove", "get", "seem", "appear", "look", "feel", "sound", "taste");

    private static final Set<String> FORESEEN = Set.of("would", "could", "may", "might");

    private static final Set<String> CHANCES = Set.of(
            "probably", "likely", "surely", "hopefully", "eventually", "inevitably", "undoubtedly", "soon", "never");

    private static final Set<String> ANYBODY =
            Set.of("nobody", "everybody", "everyone", "anyone", "anybody", "nothing", "everything");

    private static final Set<String> OUTLOOKS = Set.of("prospect", "chance", "likelihood", "hope");

    private final TaggedSentence words;
    private final Set<String> codes;
    private final boolean spoken;

    private Kinds(Features features, boolean spoken) {
        this.words = features.words();
        this.codes = features.codes();
        this.spoken = spoken;
    }

    /** The kind of a claim that {@code spoken} says is somebody's words, not the article's own. */
    static ClaimKind of(Features features, boolean spoken) {
        return new Kinds(features, spoken).kind();
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
        return isConditional() || isAhead() || isOutlook() || isImagined() || isGuessed() || isOpen() || isForeseen();
    }

    /** "If the ice melts, the harbour could flood." */
    private boolean isConditional() {
        return has("condition") && (has("hedge") || has("future"));
    }

    /**
     * "The crowds will have dwindled", "It is going to rain"; what an article itself says that somebody will do is a plan ("The
     * line will run all night"), and so is what has a date.
     */
    private boolean isAhead() {
        return any(0, words.size(), this::looksAhead) && !has("date") && !has("deed") && !has("law");
    }

    private boolean looksAhead(int i) {
        boolean going = words.lower(i).equals("going") && words.is(i - 1, Tag.BE) && words.is(i + 1, Tag.TO);
        boolean will = AHEAD.contains(words.lower(i));
        int next = afterAdverbs(i + 1);
        return going
                || will
                        && (spoken
                                || words.lower(next).equals("have")
                                        && words.is(afterAdverbs(next + 1), Tag.PARTICIPLE));
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

    /** "Holm would probably miss the rest of the season", "Prices will soon fall". */
    private boolean isGuessed() {
        return any(
                0,
                words.size(),
                i -> (AHEAD.contains(words.lower(i)) || words.lower(i).equals("would"))
                        && any(i - 1, i + 3, k -> CHANCES.contains(words.lower(k))));
    }

    /** "A decision would be made in due course": ahead of then, and no day named. */
    private boolean isOpen() {
        return any(
                        0,
                        words.size(),
                        i -> (words.lower(i).equals("would") || AHEAD.contains(words.lower(i)))
                                && words.is(i + 1, Tag.BE)
                                && (words.is(i + 2, Tag.PARTICIPLE) || words.is(i + 2, Tag.PAST)))
                && any(
                        0,
                        words.size(),
                        i -> words.lower(i).equals("in") && words.lower(i + 1).equals("due"));
    }

    /** "The bridge would cost twice as much", somebody said: nobody's plan, and no day named; not "He could not speak". */
    private boolean isForeseen() {
        return spoken
                && any(0, words.size(), i -> FORESEEN.contains(words.lower(i)) && !words.is(i + 1, Tag.NOT))
                && !any(0, words.size(), i -> words.lower(i).equals("next"))
                && !has("date")
                && !has("deed")
                && !has("law");
    }

    private boolean isView() {
        return isJudged()
                || isWished()
                || isWeighed()
                || isSupposed()
                || isGraded()
                || isEvaluated()
                || isToldInJudgement()
                || isInMind()
                || isUnreal()
                || isAboutAnybody();
    }

    /** "The evening got worse", "It was a complete disgrace"; a figure in it can still be looked up. */
    private boolean isEvaluated() {
        return !has("amount") && any(0, words.size(), i -> isLink(i) && isEvaluativePredicate(i + 1));
    }

    /** "We have a terrible record", somebody said. */
    private boolean isToldInJudgement() {
        return spoken
                && any(0, words.size(), i -> words.is(i, Tag.ADJECTIVE) && EVALUATIVE.contains(words.lower(i)))
                && !isTiedDown();
    }

    private boolean isEvaluativePredicate(int from) {
        for (int i = from; i < from + 5; i++) {
            if (EVALUATIVE.contains(words.lower(i))) {
                return !words.is(i + 1, Tag.NOUN) || !words.is(i, Tag.NOUN);
            }
            boolean goesOn = words.is(i, Tag.ADVERB)
                    || words.is(i, Tag.DETERMINER)
                    || words.is(i, Tag.ADJECTIVE)
                    || words.is(i, Tag.NOT)
                    || words.is(i, Tag.POSSESSIVE_PRONOUN)
                    || words.is(i, Tag.BE);
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }

    private boolean isLink(int i) {
        return words.is(i, Tag.BE) || isVerb(i) && LINKS.contains(words.base(i));
    }

    private boolean isVerb(int i) {
        return words.tag(i).auxiliary()
                || words.is(i, Tag.VERB)
                || words.is(i, Tag.PAST)
                || words.is(i, Tag.PARTICIPLE);
    }

    /** "Keane would rather believe the fish", "The mayor hopes to return". */
    private boolean isInMind() {
        int first = firstFinite();
        int verb = mainVerb(first);
        boolean rather = any(
                0,
                verb,
                i -> words.lower(i).equals("rather") && words.lower(i - 1).equals("would"));
        boolean passive = verb > first && words.is(verb, Tag.PARTICIPLE);
        return (rather || MIND.contains(words.base(verb)) && !passive) && !isTiedDown();
    }

    /** The word behind the auxiliaries: "believe" of "would not rather believe". */
    private int mainVerb(int first) {
        int i = first;
        while (i < words.size() && (words.tag(i).auxiliary() || words.is(i, Tag.NOT) || words.is(i, Tag.ADVERB))) {
            i++;
        }
        return i;
    }

    /** "Athletic could still have won it." */
    private boolean isUnreal() {
        return any(0, words.size(), i -> {
            int have = afterAdverbs(i + 1);
            return (words.lower(i).equals("could")
                            || words.lower(i).equals("should")
                            || words.lower(i).equals("would"))
                    && words.lower(have).equals("have")
                    && have > i;
        });
    }

    /** "No one can name a single cause", "Everybody knows that". */
    private boolean isAboutAnybody() {
        boolean noOne = words.lower(0).equals("no") && words.lower(1).equals("one");
        return (noOne || ANYBODY.contains(words.lower(0))) && words.size() > 2 && !isTiedDown();
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
