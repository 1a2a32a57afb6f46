package org.claimdesk.text.parsing.english;

import java.io.IOException;

/** Which moves are allowed: no second head above the root, no circle, and no word dropped before it has a head. */
final class Candidates {

    private final int[] all;
    private final int[] readOn;
    private final int[] noArc;
    private final int[] noArcNorDrop;
    private final int[] notDropOnly;
    private final int[] leftArcs;
    private final int[] rightArcs;

    /** Of equals the first wins, so the file has each list in the order that the original model goes through it. */
    Candidates(ModelReader in, int moves) throws IOException {
        all = new int[moves];
        for (int i = 0; i < moves; i++) {
            all[i] = i;
        }
        readOn = list(in, moves);
        noArc = list(in, moves);
        noArcNorDrop = list(in, moves);
        notDropOnly = list(in, moves);
        leftArcs = list(in, moves);
        rightArcs = list(in, moves);
    }

    private static int[] list(ModelReader in, int moves) throws IOException {
        int[] list = in.ints(in.size(moves));
        for (int move : list) {
            if (move < 0 || move >= moves) {
                throw new IOException("the model is damaged: no move " + move);
            }
        }
        return list;
    }

    int best(ArcState state, int[] scores) {
        return best(allowed(state), scores);
    }

    int bestArc(boolean left, int[] scores) {
        return best(left ? leftArcs : rightArcs, scores);
    }

    private int[] allowed(ArcState state) {
        int top = state.top();
        int input = state.input();
        if (top == 0) {
            return readOn;
        }
        if (state.isBelow(top, input)) {
            return noArc;
        }
        boolean headless = state.head(top) < 0;
        if (state.isBelow(input, top)) {
            return headless ? noArcNorDrop : noArc;
        }
        return headless ? notDropOnly : all;
    }

    private static int best(int[] moves, int[] scores) {
        int best = moves[0];
        for (int move : moves) {
            if (scores[move] > scores[best]) {
                best = move;
            }
        }
        return best;
    }
}
