package org.claimdesk.text.parsing.english;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the arcs of a sentence, reading it once from left to right and choosing the best {@link Move} at each step (Choi and
 * McCallum, <em>Transition-based Dependency Parsing with Selectional Branching</em>, 2013, without the branching).
 */
final class ArcParser {

    /** How far a word that got no head looks for one, on either side. */
    private static final int REACH = 5;

    /** "-", "<-", "<<-", "->" ...: dependents on the left and on the right. */
    private static final String[] VALENCIES = {"-", "->", "->>", "<-", "<->", "<->>", "<<-", "<<->", "<<->>"};

    private final String[] labels;
    private final Move[] moves;
    private final Candidates candidates;
    private final List<Place> places;
    private final Features onTop;
    private final Features onInput;
    private final Features onAll;

    ArcParser(ModelReader in) throws IOException {
        String[] texts = in.texts();
        Set<String> distinct = new LinkedHashSet<>();
        for (String text : texts) {
            distinct.add(Move.labelOf(text));
        }
        labels = distinct.toArray(String[]::new);
        moves = new Move[texts.length];
        for (int i = 0; i < texts.length; i++) {
            moves[i] = Move.of(texts[i], Arrays.asList(labels).indexOf(Move.labelOf(texts[i])));
        }
        candidates = new Candidates(in, moves.length);
        List<Template> templates = Template.read(in);
        places = templates.stream()
                .flatMap(template -> template.parts().stream())
                .map(Template.Part::place)
                .distinct()
                .toList();
        WeightTable weights = new WeightTable(in);
        List<Template> top =
                templates.stream().filter(t -> t.standsOn(Place.From.FIRST)).toList();
        List<Template> input =
                templates.stream().filter(t -> t.standsOn(Place.From.SECOND)).toList();
        onTop = new Features(top, places, weights);
        onInput = new Features(input, places, weights);
        onAll = new Features(
                templates.stream()
                        .filter(t -> !top.contains(t) && !input.contains(t))
                        .toList(),
                places,
                weights);
    }

    /** The tree over pieces whose tags and lemmas are known; every piece has a head, be it the root. */
    ArcState parse(PieceValues values) {
        return new Run(values).parse();
    }

    String label(int label) {
        return labels[label];
    }

    /** The work on one sentence. */
    private final class Run {

        private final PieceValues values;
        private final ArcState state;
        private final int[] scores = new int[moves.length];
        private final int[] at = new int[places.size()];

        /** What is said of each word alone, on top of the stack or next in the input; found when first asked for. */
        private final int[][] alone;

        Run(PieceValues values) {
            this.values = values;
            state = new ArcState(values.size());
            alone = new int[2 * (values.size() + 1)][];
            for (int piece = 0; piece <= values.size(); piece++) {
                countDependents(piece);
            }
        }

        ArcState parse() {
            while (!state.finished()) {
                score();
                make(moves[candidates.best(state, scores)]);
            }
            for (int piece = 1; piece <= values.size(); piece++) {
                if (state.head(piece) < 0) {
                    findHead(piece);
                }
            }
            return state;
        }

        private void make(Move move) {
            if (move.arc() == Move.Arc.LEFT) {
                attach(state.top(), state.input(), move.label());
            } else if (move.arc() == Move.Arc.RIGHT) {
                attach(state.input(), state.top(), move.label());
            }
            state.proceed(move.then());
        }

        private void attach(int piece, int head, int label) {
            int before = state.head(piece);
            state.attach(piece, head, label);
            values.put(Field.LABEL, piece, labels[label]);
            countDependents(head);
            if (before >= 0) {
                countDependents(before);
            }
        }

        private void countDependents(int piece) {
            values.put(Field.VALENCY, piece, VALENCIES[3 * state.dependentsLeft(piece) + state.dependentsRight(piece)]);
        }

        private void score() {
            for (int i = 0; i < at.length; i++) {
                at[i] = state.at(places.get(i));
            }
            int[] top = alone(onTop, 2 * state.top());
            int[] input = alone(onInput, 2 * state.input() + 1);
            for (int i = 0; i < scores.length; i++) {
                scores[i] = top[i] + input[i];
            }
            onAll.add(values, at, scores);
        }

        private int[] alone(Features features, int slot) {
            int[] found = alone[slot];
            if (found == null) {
                found = new int[scores.length];
                features.add(values, at, found);
                alone[slot] = found;
            }
            return found;
        }

        /** Of the words nearby the one that scores best as a head, or else the root. */
        private void findHead(int piece) {
            int bestHead = 0;
            int bestMove = -1;
            int bestScore = Integer.MIN_VALUE;
            for (int direction = -1; direction <= 1; direction += 2) {
                for (int step = 1; step <= REACH; step++) {
                    int head = piece + direction * step;
                    if (head >= 0 && head <= values.size() && !state.isBelow(head, piece)) {
                        state.hold(Math.min(head, piece), Math.max(head, piece));
                        score();
                        int move = candidates.bestArc(direction > 0, scores);
                        if (scores[move] > bestScore) {
                            bestHead = head;
                            bestMove = move;
                            bestScore = scores[move];
                        }
                    }
                }
            }
            int label = bestMove < 0 ? Arrays.asList(labels).indexOf("root") : moves[bestMove].label();
            attach(piece, bestHead, label);
        }
    }
}
