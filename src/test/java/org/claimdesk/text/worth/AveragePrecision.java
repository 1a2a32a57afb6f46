package org.claimdesk.text.worth;

import java.util.Comparator;
import java.util.List;

/** The measure of a ranking: the mean, over the lines an editor picked, of the share of picked ones down to each. */
final class AveragePrecision {

    /** A line with its score. */
    record Ranked(double score, boolean picked) {}

    private AveragePrecision() {}

    /** Lines of the same score keep the order they come in. */
    static double of(List<Ranked> lines) {
        List<Ranked> ranking = lines.stream()
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
        int hits = 0;
        double sum = 0;
        for (int rank = 1; rank <= ranking.size(); rank++) {
            if (ranking.get(rank - 1).picked()) {
                hits++;
                sum += (double) hits / rank;
            }
        }
        return hits == 0 ? 0 : sum / hits;
    }
}
