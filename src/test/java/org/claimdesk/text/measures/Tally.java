package org.claimdesk.text.measures;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;
import org.claimdesk.text.measures.LabelledArticle.Label;
import org.jspecify.annotations.Nullable;

/**
 * What was counted when the engine's claims were laid beside the labels of an article. Tallies of several articles add
 * up; a {@link Measure} makes a figure of them.
 */
public final class Tally {

    /** Pairs whose anchors share less are about different claims. */
    private static final double SAME_WORDS = 0.5;

    /** Wordings that are at least so alike count as right in the strict measure. */
    private static final double SAME_WORDING = 0.8;

    private static final Pattern FIGURE = Pattern.compile("\\d++(?:[.,]\\d++)*+");
    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|no|never|none|without|nor|neither|cannot)\\b|n't\\b");

    enum Count {
        CLAIMS,
        LABELS,
        ALIKE,
        NEARLY_EQUAL,
        PAIRS,
        SHARED_ANCHORS,
        KIND_RIGHT,
        SPOKEN,
        SPEAKER_RIGHT,
        UNSPOKEN,
        SILENCE_RIGHT,
        CHECKABLE,
        CHECKABLE_RIGHT,
        UNCHECKABLE,
        UNCHECKABLE_RIGHT,
        WORDS,
        INVENTED_WORDS,
        LOSSY_CLAIMS
    }

    private final Map<Count, Double> counts = new EnumMap<>(Count.class);

    private Tally() {}

    public static Tally of(LabelledArticle article, List<ProposedClaim> claims) {
        Tally tally = new Tally();
        tally.add(Count.CLAIMS, claims.size());
        tally.compareWordings(article.labels(), claims);
        tally.compareAnchors(article, claims);
        tally.lookForFaults(article.text(), claims);
        return tally;
    }

    public static Tally sum(List<Tally> tallies) {
        Tally sum = new Tally();
        tallies.forEach(tally -> tally.counts.forEach(sum::add));
        return sum;
    }

    double count(Count what) {
        return counts.getOrDefault(what, 0.0);
    }

    /** How many of {@code whole} are {@code part}; 0 when there is no whole. */
    double share(Count part, Count whole) {
        return count(part) / Math.max(count(whole), 1);
    }

    private void add(Count what, double howMany) {
        counts.merge(what, howMany, Double::sum);
    }

    private void addIf(boolean so, Count what) {
        add(what, so ? 1 : 0);
    }

    private void compareWordings(List<Label> labels, List<ProposedClaim> claims) {
        List<Bag> wanted = labels.stream().map(label -> Bag.of(label.claim())).toList();
        double[][] likeness = claims.stream()
                .map(claim -> Bag.of(claim.wording()))
                .map(bag -> wanted.stream().mapToDouble(bag::likeness).toArray())
                .toArray(double[][]::new);
        add(Count.ALIKE, Pairing.sum(likeness, labels.size()));
        for (double[] row : likeness) {
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i] >= SAME_WORDING ? 1 : 0;
            }
        }
        add(Count.NEARLY_EQUAL, Pairing.sum(likeness, labels.size()));
    }

    private void compareAnchors(LabelledArticle article, List<ProposedClaim> claims) {
        List<Label> labels = article.labels();
        for (Label label : labels) {
            add(Count.LABELS, 1);
            add(label.speaker() == null ? Count.UNSPOKEN : Count.SPOKEN, 1);
            add(label.checkable() ? Count.CHECKABLE : Count.UNCHECKABLE, 1);
        }
        List<BitSet> wanted = labels.stream()
                .map(label -> letters(article.text(), label.anchors()))
                .toList();
        double[][] overlap = claims.stream()
                .map(claim -> letters(article.text(), claim.spans()))
                .map(mine -> wanted.stream()
                        .mapToDouble(theirs -> overlap(mine, theirs))
                        .toArray())
                .toArray(double[][]::new);
        for (Pairing.Pair pair : Pairing.best(overlap, labels.size())) {
            double shared = overlap[pair.row()][pair.column()];
            add(Count.SHARED_ANCHORS, shared);
            if (shared >= SAME_WORDS) {
                compare(claims.get(pair.row()), labels.get(pair.column()));
            }
        }
    }

    private void compare(ProposedClaim claim, Label label) {
        add(Count.PAIRS, 1);
        addIf(claim.kind() == label.kind(), Count.KIND_RIGHT);
        boolean sameSpeaker = lastName(claim.speaker()).equals(lastName(label.speaker()));
        addIf(sameSpeaker, label.speaker() == null ? Count.SILENCE_RIGHT : Count.SPEAKER_RIGHT);
        addIf(
                claim.checkable() == label.checkable(),
                label.checkable() ? Count.CHECKABLE_RIGHT : Count.UNCHECKABLE_RIGHT);
    }

    private void lookForFaults(String text, List<ProposedClaim> claims) {
        Set<String> known = Bag.of(text).distinct();
        for (ProposedClaim claim : claims) {
            Set<String> said = Bag.of(claim.wording()).distinct();
            add(Count.WORDS, said.size());
            add(
                    Count.INVENTED_WORDS,
                    said.stream()
                            .filter(word -> !known.contains(word) && !Bag.isGlue(word))
                            .count());
            String quote = claim.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
            addIf(!weighty(claim.wording()).containsAll(weighty(quote)), Count.LOSSY_CLAIMS);
        }
    }

    /** The offsets of the letters and digits inside {@code spans}; punctuation and white space weigh nothing. */
    private static BitSet letters(String text, List<Span> spans) {
        BitSet letters = new BitSet();
        for (Span span : spans) {
            for (int at = span.start(); at < span.end(); at += Character.charCount(text.codePointAt(at))) {
                if (Character.isLetterOrDigit(text.codePointAt(at))) {
                    letters.set(at);
                }
            }
        }
        return letters;
    }

    private static double overlap(BitSet mine, BitSet theirs) {
        BitSet shared = (BitSet) mine.clone();
        shared.and(theirs);
        return shared.isEmpty() ? 0 : 2.0 * shared.cardinality() / (mine.cardinality() + theirs.cardinality());
    }

    private static String lastName(@Nullable String speaker) {
        String name = speaker == null ? "" : speaker.strip().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Figures and negations: what a wording must not lose. */
    private static Set<String> weighty(String text) {
        String low = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        Set<String> found =
                FIGURE.matcher(low).results().map(MatchResult::group).collect(Collectors.toCollection(HashSet::new));
        if (NEGATION.matcher(low).find()) {
            found.add("not");
        }
        return found;
    }
}
