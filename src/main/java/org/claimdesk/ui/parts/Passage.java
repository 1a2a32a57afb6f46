package org.claimdesk.ui.parts;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.Span;

/** Some words of an article around a claim, cut into pieces that are the claim's quote or not. */
public record Passage(List<Piece> pieces) {

    /** So far around a quote is shown when no sentences are known. */
    private static final int REACH = 240;

    /** Words that stand together, and whether they are the claim's. */
    public record Piece(String words, boolean quoted) {}

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** The sentences that a claim rests on with the one before and the one after; what lies further apart is joined by an ellipsis. */
    public static Passage around(String text, List<Span> anchors, List<Span> sentences) {
        List<Span> shown = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (touches(sentences.get(i), anchors)) {
                int start = sentences.get(Math.max(0, i - 1)).start();
                int end = sentences.get(Math.min(sentences.size() - 1, i + 1)).end();
                shown.add(new Span(start, end));
            }
        }
        if (shown.isEmpty()) {
            anchors.forEach(anchor -> shown.add(
                    new Span(Math.max(0, anchor.start() - REACH), Math.min(text.length(), anchor.end() + REACH))));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Span part : Anchor.joined(shown)) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(Anchor.GAP, false));
            }
            cut(text, part, Anchor.joined(anchors), pieces);
        }
        return new Passage(pieces);
    }

    private static boolean touches(Span sentence, List<Span> anchors) {
        return anchors.stream().anyMatch(anchor -> anchor.start() < sentence.end() && sentence.start() < anchor.end());
    }

    private static void cut(String text, Span part, List<Span> anchors, List<Piece> pieces) {
        int at = part.start();
        for (Span anchor : anchors) {
            int start = Math.clamp(anchor.start(), at, part.end());
            int end = Math.clamp(anchor.end(), at, part.end());
            if (start < end) {
                add(pieces, text.substring(at, start), false);
                add(pieces, text.substring(start, end), true);
                at = end;
            }
        }
        add(pieces, text.substring(at, part.end()), false);
    }

    private static void add(List<Piece> pieces, String words, boolean quoted) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, quoted));
        }
    }
}
