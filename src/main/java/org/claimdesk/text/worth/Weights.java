package org.claimdesk.text.worth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.text.words.Lexicon;

/**
 * How much each feature counts: a linear model in log-odds. The weights stand in a text file; {@code bias}, {@code length},
 * {@code length-squared} and {@code word-length} are measures and no features.
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
    double worth(Features features) {
        double sum = of("bias");
        for (Map.Entry<String, Double> measure : measures(features).entrySet()) {
            sum += of(measure.getKey()) * measure.getValue();
        }
        for (String code : features.codes()) {
            sum += of(code);
        }
        return Math.round(10_000 / (1 + StrictMath.exp(-sum))) / 10_000.0;
    }

    static Map<String, Double> measures(Features features) {
        double length = features.length();
        return Map.of("length", length, "length-squared", length * length, "word-length", features.wordLength());
    }
}
