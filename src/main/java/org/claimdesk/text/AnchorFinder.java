package org.claimdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds anchors of an older version again in one text. */
public final class AnchorFinder {

    /** How much wider the gap between two pieces may have become. */
    private static final int SLACK = 400;

    private final String text;

    public AnchorFinder(String text) {
        this.text = text;
    }

    /**
     * Where the anchor's words stand now, unchanged and in the same order. Of several places the one whose
     * surroundings agree best wins, then the one nearest to where they stood; empty when the words are gone.
     */
    public Optional<Anchor> find(Anchor anchor) {
        List<String> pieces = anchor.pieces();
        List<Span> best = List.of();
        int bestScore = -1;
        int bestDistance = Integer.MAX_VALUE;
        String first = pieces.getFirst();
        for (int at = text.indexOf(first); at >= 0 && !first.isEmpty(); at = text.indexOf(first, at + 1)) {
            List<Span> place = follow(anchor, pieces, at);
            if (place.isEmpty()) {
                continue;
            }
            int score = agreement(anchor, place);
            int distance = Math.abs(at - anchor.spans().getFirst().start());
            if (score > bestScore || (score == bestScore && distance < bestDistance)) {
                best = place;
                bestScore = score;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(Anchor.of(text, best));
    }

    private List<Span> follow(Anchor anchor, List<String> pieces, int start) {
        List<Span> place = new ArrayList<>();
        int at = start;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (i > 0) {
                int gap = anchor.spans().get(i).start()
                        - anchor.spans().get(i - 1).end();
                int limit = Math.min(text.length(), at + gap + SLACK + piece.length());
                at = text.indexOf(piece, at, limit);
                if (at < 0) {
                    return List.of();
                }
            }
            place.add(new Span(at, at + piece.length()));
            at += piece.length();
        }
        return place;
    }

    private int agreement(Anchor anchor, List<Span> place) {
        int start = place.getFirst().start();
        int end = place.getLast().end();
        int same = 0;
        String before = anchor.before();
        while (same < before.length()
                && start - same > 0
                && text.charAt(start - same - 1) == before.charAt(before.length() - same - 1)) {
            same++;
        }
        String after = anchor.after();
        int behind = 0;
        while (behind < after.length()
                && end + behind < text.length()
                && text.charAt(end + behind) == after.charAt(behind)) {
            behind++;
        }
        return same + behind;
    }
}
