package org.claimdesk.text.worth;

import java.util.List;

/** Logistic regression with an L2 penalty, by Newton's method. Rows are sparse: most claims show few of the features. */
final class LogisticFit {

    private static final int MOST_STEPS = 12;

    private static final double SMALL_STEP = 1e-4;

    /** The columns of a row that are not zero, and whether an editor picked it. The last column is the bias. */
    record Row(int[] columns, double[] values, boolean picked) {

        double times(double[] weights) {
            double sum = 0;
            for (int c = 0; c < columns.length; c++) {
                sum += weights[columns[c]] * values[c];
            }
            return sum;
        }
    }

    private LogisticFit() {}

    /** The weights that fit {@code rows} best; only the bias, the last of them, goes without a penalty. */
    static double[] fit(List<Row> rows, int width, double penalty) {
        double[] weights = new double[width];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = newtonStep(rows, weights, penalty);
            double largest = 0;
            for (int i = 0; i < width; i++) {
                weights[i] -= change[i];
                largest = Math.max(largest, Math.abs(change[i]));
            }
            if (largest < SMALL_STEP) {
                break;
            }
        }
        return weights;
    }

    private static double[] newtonStep(List<Row> rows, double[] weights, double penalty) {
        int width = weights.length;
        double[][] system = new double[width][width + 1];
        for (int i = 0; i < width; i++) {
            double own = i == width - 1 ? 1e-3 : penalty;
            system[i][i] = own;
            system[i][width] = own * weights[i];
        }
        for (Row row : rows) {
            double chance = 1 / (1 + Math.exp(-row.times(weights)));
            double error = chance - (row.picked() ? 1 : 0);
            double curve = Math.max(chance * (1 - chance), 1e-6);
            for (int a = 0; a < row.columns().length; a++) {
                double[] line = system[row.columns()[a]];
                line[width] += row.values()[a] * error;
                for (int b = 0; b < row.columns().length; b++) {
                    line[row.columns()[b]] += curve * row.values()[a] * row.values()[b];
                }
            }
        }
        return solve(system);
    }

    /** Gauss's elimination; the system is symmetric and positive, so that it needs no pivots. */
    private static double[] solve(double[][] system) {
        int width = system.length;
        for (int i = 0; i < width; i++) {
            for (int below = i + 1; below < width; below++) {
                double factor = system[below][i] / system[i][i];
                if (factor != 0) {
                    for (int c = i; c <= width; c++) {
                        system[below][c] -= factor * system[i][c];
                    }
                }
            }
        }
        double[] solution = new double[width];
        for (int i = width - 1; i >= 0; i--) {
            double rest = system[i][width];
            for (int c = i + 1; c < width; c++) {
                rest -= system[i][c] * solution[c];
            }
            solution[i] = rest / system[i][i];
        }
        return solution;
    }
}
