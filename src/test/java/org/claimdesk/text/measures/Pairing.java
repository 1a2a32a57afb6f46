package org.claimdesk.text.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The one-to-one pairing of rows with columns whose worths add up to the most: the Hungarian method, which gives one row
 * after another its column by a shortest augmenting path.
 */
final class Pairing {

    private static final int NOBODY = -1;

    private final double[][] worth;
    private final int columns;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] columnOfRow;
    private final int[] rowOfColumn;

    private Pairing(double[][] worth, int columns) {
        this.worth = worth;
        this.columns = columns;
        rowPrice = new double[worth.length];
        columnPrice = new double[columns];
        columnOfRow = new int[worth.length];
        rowOfColumn = new int[columns];
        Arrays.fill(columnOfRow, NOBODY);
        Arrays.fill(rowOfColumn, NOBODY);
    }

    /** A row and a column that go together. */
    record Pair(int row, int column) {}

    /** The best pairs, by row; every row of the shorter side is in one, even when the pair is worth nothing. */
    static List<Pair> best(double[][] worth, int columns) {
        boolean tall = worth.length > columns;
        Pairing pairing = tall ? new Pairing(transposed(worth, columns), worth.length) : new Pairing(worth, columns);
        pairing.pairEveryRow();
        int[] columnOfRow = tall ? pairing.rowOfColumn : pairing.columnOfRow;
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < worth.length; row++) {
            if (columnOfRow[row] != NOBODY) {
                pairs.add(new Pair(row, columnOfRow[row]));
            }
        }
        return pairs;
    }

    /** What the best pairing is worth. */
    static double sum(double[][] worth, int columns) {
        return best(worth, columns).stream()
                .mapToDouble(pair -> worth[pair.row()][pair.column()])
                .sum();
    }

    private static double[][] transposed(double[][] worth, int columns) {
        double[][] turned = new double[columns][worth.length];
        for (int row = 0; row < worth.length; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column][row] = worth[row][column];
            }
        }
        return turned;
    }

    private void pairEveryRow() {
        for (int row = 0; row < worth.length; row++) {
            new Search(row).run();
        }
    }

    /** Looks for the cheapest way to give one more row a column, by moving rows that have one. */
    private final class Search {

        private final int start;
        private final double[] distance = new double[columns];
        private final int[] cameFrom = new int[columns];
        private final boolean[] seenRow = new boolean[worth.length];
        private final boolean[] seenColumn = new boolean[columns];
        private double reached;

        Search(int start) {
            this.start = start;
            Arrays.fill(distance, Double.POSITIVE_INFINITY);
        }

        void run() {
            int free = freeColumn();
            adjustPrices();
            moveAlongThePathTo(free);
        }

        private int freeColumn() {
            int row = start;
            while (true) {
                seenRow[row] = true;
                int nearest = nearestFrom(row);
                reached = distance[nearest];
                seenColumn[nearest] = true;
                if (rowOfColumn[nearest] == NOBODY) {
                    return nearest;
                }
                row = rowOfColumn[nearest];
            }
        }

        private int nearestFrom(int row) {
            int nearest = NOBODY;
            for (int column = 0; column < columns; column++) {
                if (seenColumn[column]) {
                    continue;
                }
                double far = reached - worth[row][column] - rowPrice[row] - columnPrice[column];
                if (far < distance[column]) {
                    distance[column] = far;
                    cameFrom[column] = row;
                }
                if (nearest == NOBODY || isBetter(column, nearest)) {
                    nearest = column;
                }
            }
            return nearest;
        }

        private boolean isBetter(int column, int nearest) {
            boolean ends = rowOfColumn[column] == NOBODY && rowOfColumn[nearest] != NOBODY;
            return distance[column] < distance[nearest] || (distance[column] == distance[nearest] && ends);
        }

        private void adjustPrices() {
            for (int row = 0; row < worth.length; row++) {
                if (seenRow[row]) {
                    rowPrice[row] += row == start ? reached : reached - distance[columnOfRow[row]];
                }
            }
            for (int column = 0; column < columns; column++) {
                if (seenColumn[column]) {
                    columnPrice[column] -= reached - distance[column];
                }
            }
        }

        private void moveAlongThePathTo(int free) {
            int column = free;
            while (column != NOBODY) {
                int row = cameFrom[column];
                rowOfColumn[column] = row;
                int left = columnOfRow[row];
                columnOfRow[row] = column;
                column = row == start ? NOBODY : left;
            }
        }
    }
}
