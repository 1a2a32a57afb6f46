package org.claimdesk.text.worth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.text.words.Lexicon;

/**
 * How much each feature counts: a linear model in log-odds. The weights stand in a text file; those of {@code bias} and
 * {@code length} (for each doubling of the number of words) are no features.
 */
final class Weights {

    private static final Weights SHIPPED = new Weights(Lexicon.lines("worth/weights.txt"));

    private final Map<String, Double> weights = new HashMap<>();

    Weights(List<String> lines) {
        for (String line : lines) {
            int blank = line.indexOf(' ');
            weights.put(
                    line.substring(0, blank),
                    Double.valueOf(line.substring(blank + 1).strip()));
        }
    }

    static Weights shipped() {
        return SHIPPED;
    }

    double of(String code) {
        return weights.getOrDefault(code, 0.0);
    }

    /** From 0 to 1, to four digits, so that it is the same number on every machine. */
    double worth(List<Feature> features, int length) {
        double sum = of("bias") + of("length") * doublings(length);
        for (Feature feature : features) {
            sum += of(feature.code());
        }
        return Math.round(10_000 / (1 + StrictMath.exp(-sum))) / 10_000.0;
    }

    private static double doublings(int length) {
        return StrictMath.log(1 + Math.min(length, 60)) / StrictMath.log(2);
    }
}
