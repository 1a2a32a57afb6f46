package org.claimdesk.text.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.text.Reason;
import org.claimdesk.text.words.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

    @Test
    void everyGroupOfWordsHasAWeightOrIsAReason() {
        Set<String> weighed = Lexicon.lines("worth/weights.txt").stream()
                .map(line -> line.split(" ", -1)[0])
                .collect(Collectors.toSet());

        assertThat(Lexicon.groups("worth/words.txt").keySet())
                .allSatisfy(code -> assertThat(weighed.contains(code) || Reason.CODES.contains(code))
                        .as(code)
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We have the highest taxes in the world.     | superlative | highest
                    Unemployment fell by 5 percent.             | share       | percent
                    The bill cost $4,000.                       | money       | $4,000
                    She voted for the treaty.                   | record      | voted
                    She voted for the treaty.                   | others-deed | She
                    Ford has never built cars here.             | named-deed  | Ford
                    We lost the match.                          | our-deed    | We
                    Consider the figures.                       | order       | Consider
                    They are up.                                | unresolved  | They
                    """)
    void showsTheWordThatSpeaks(String wording, String code, String detail) {
        assertThat(Features.of(wording).list()).contains(new Feature(code, detail));
    }

    @Test
    void aFitFindsTheFeatureThatTells() {
        List<LogisticFit.Row> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean told = i % 2 == 0;
            int[] columns = told ? new int[] {0, 1, 2} : new int[] {1, 2};
            double[] values = told ? new double[] {1, i % 3, 1} : new double[] {i % 3, 1};
            rows.add(new LogisticFit.Row(columns, values, told && i % 10 != 0));
        }

        double[] weights = LogisticFit.fit(rows, 3, 0.1);

        assertThat(weights[0]).isGreaterThan(3);
        assertThat(Math.abs(weights[1])).isLessThan(0.5);
    }

    @Test
    void averagePrecisionCountsThePickedDownToEach() {
        var lines = List.of(
                new AveragePrecision.Ranked(3, true),
                new AveragePrecision.Ranked(2, false),
                new AveragePrecision.Ranked(1, true));

        assertThat(AveragePrecision.of(lines)).isEqualTo((1 + 2.0 / 3) / 2);
    }
}
