package org.claimdesk.text.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.claimdesk.text.measures.Tally.Count;

/** A figure from 0 to 1 that tells how good a split is. */
public enum Measure {
    /** How alike the wordings are, when each claim is paired with at most one label. */
    WORDING("wording", tally -> balance(tally, Count.ALIKE)),

    /** The same, when only nearly equal wordings count. */
    STRICT_WORDING("at 0.8", tally -> balance(tally, Count.NEARLY_EQUAL)),

    /** Labels that the engine has a claim for, by the words in the article. */
    FOUND("found", tally -> tally.share(Count.PAIRS, Count.LABELS)),

    /** How exactly the words in the article are marked. */
    ANCHORS("anchors", tally -> balance(tally, Count.SHARED_ANCHORS)),

    /** Spoken labels that are found and have the right speaker. */
    SPEAKER("speaker", tally -> tally.share(Count.SPEAKER_RIGHT, Count.SPOKEN)),

    /** Labels of the article's own words that are found and have no speaker. */
    NO_FALSE_SPEAKER("no false", tally -> tally.share(Count.SILENCE_RIGHT, Count.UNSPOKEN)),

    /** The mean over what can and what cannot be checked, so that "always" earns one half. */
    CHECKABLE("checkable", Measure::checkable),

    /** Found claims that have the right kind. */
    KIND("kind", tally -> tally.share(Count.KIND_RIGHT, Count.PAIRS)),

    /** A fault: words of the wordings that the article does not have. */
    INVENTED("invented", tally -> tally.share(Count.INVENTED_WORDS, Count.WORDS)),

    /** A fault: claims that lose a figure or a negation their quote has. */
    LOSSY("lossy", tally -> tally.share(Count.LOSSY_CLAIMS, Count.CLAIMS));

    private final String title;
    private final ToDoubleFunction<Tally> figure;

    Measure(String title, ToDoubleFunction<Tally> figure) {
        this.title = title;
        this.figure = figure;
    }

    public double of(Tally tally) {
        return figure.applyAsDouble(tally);
    }

    /** The titles of all measures, as a line of a table. */
    public static String titles() {
        return line("", Arrays.stream(values()).map(measure -> measure.title).toList());
    }

    /** All figures of a tally, as a line of the same table. */
    public static String line(String name, Tally tally) {
        return line(
                name,
                Arrays.stream(values())
                        .map(measure -> String.format(Locale.ROOT, "%.3f", measure.of(tally)))
                        .toList());
    }

    private static String line(String name, List<String> cells) {
        return String.format(Locale.ROOT, "%-28s", name)
                + cells.stream()
                        .map(cell -> String.format(Locale.ROOT, "%10s", cell))
                        .collect(Collectors.joining());
    }

    /** The harmonic mean of what is right among the claims and what is right among the labels. */
    private static double balance(Tally tally, Count right) {
        return 2 * tally.count(right) / Math.max(tally.count(Count.CLAIMS) + tally.count(Count.LABELS), 1);
    }

    private static double checkable(Tally tally) {
        DoubleStream.Builder shares = DoubleStream.builder();
        if (tally.count(Count.CHECKABLE) > 0) {
            shares.add(tally.share(Count.CHECKABLE_RIGHT, Count.CHECKABLE));
        }
        if (tally.count(Count.UNCHECKABLE) > 0) {
            shares.add(tally.share(Count.UNCHECKABLE_RIGHT, Count.UNCHECKABLE));
        }
        return shares.build().average().orElse(0);
    }
}
