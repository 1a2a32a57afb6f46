package org.claimdesk.text.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.claimdesk.text.measures.Pairing.Pair;
import org.junit.jupiter.api.Test;

class PairingTest {

    @Test
    void givesUpTheBestPairForTheBestSum() {
        double[][] worth = {
            {0.9, 0.8},
            {0.8, 0.1},
        };

        assertThat(Pairing.best(worth, 2)).containsExactly(new Pair(0, 1), new Pair(1, 0));
        assertThat(Pairing.sum(worth, 2)).isEqualTo(1.6);
    }

    @Test
    void leavesTheLeastUsefulColumnAlone() {
        double[][] worth = {
            {1, 2, 3},
            {2, 4, 6},
        };

        assertThat(Pairing.best(worth, 3)).containsExactly(new Pair(0, 1), new Pair(1, 2));
    }

    @Test
    void leavesTheLeastUsefulRowAlone() {
        double[][] worth = {{0.2}, {0.7}, {0.5}};

        assertThat(Pairing.best(worth, 1)).containsExactly(new Pair(1, 0));
    }

    @Test
    void pairsEqualsInTheirOrder() {
        double[][] worth = {
            {0.5, 0.5},
            {0.5, 0.5},
        };

        assertThat(Pairing.best(worth, 2)).containsExactly(new Pair(0, 0), new Pair(1, 1));
    }

    @Test
    void pairsNothingWithNothing() {
        assertThat(Pairing.best(new double[0][], 3)).isEmpty();
        assertThat(Pairing.best(new double[][] {{}, {}}, 0)).isEmpty();
    }

    @Test
    void isAsGoodAsTryingEveryPairing() {
        Random random = new Random(7);

        for (int round = 0; round < 500; round++) {
            double[][] worth = someWorth(random, 1 + random.nextInt(5), 1 + random.nextInt(5));
            int columns = worth[0].length;
            assertThat(Pairing.sum(worth, columns))
                    .isCloseTo(bestOfAll(worth, 0, new ArrayList<>(), columns), Offset.offset(1e-9));
        }
    }

    /** Few different values, so that many pairings are equally good on the way. */
    private static double[][] someWorth(Random random, int rows, int columns) {
        double[][] worth = new double[rows][columns];
        for (double[] row : worth) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextInt(5) / 4.0;
            }
        }
        return worth;
    }

    private static double bestOfAll(double[][] worth, int row, List<Integer> taken, int columns) {
        if (row == worth.length) {
            return 0;
        }
        double best = bestOfAll(worth, row + 1, taken, columns);
        for (int column = 0; column < columns; column++) {
            if (!taken.contains(column)) {
                List<Integer> now = new ArrayList<>(taken);
                now.add(column);
                best = Math.max(best, worth[row][column] + bestOfAll(worth, row + 1, now, columns));
            }
        }
        return best;
    }
}
