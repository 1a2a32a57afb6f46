package org.claimdesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of an article that a claim rests on, with enough of what stands around them to find them again.
 *
 * @param spans in the order of the article, never overlapping, at least one
 * @param quote the words, pieces joined by {@value #GAP}
 * @param before up to {@value #CONTEXT} code units in front of the first piece
 * @param after up to {@value #CONTEXT} code units behind the last piece
 */
public record Anchor(List<Span> spans, String quote, String before, String after) {

    /** Stands between the pieces of a quote whose words are apart. */
    public static final String GAP = " … ";

    static final int CONTEXT = 48;

    public Anchor {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("an anchor needs words to rest on");
        }
        spans = List.copyOf(spans);
    }

    /** The anchor of {@code spans} in {@code text}; spans out of order are put in order, touching ones joined. */
    public static Anchor of(String text, List<Span> spans) {
        List<Span> ordered = joined(spans);
        List<String> pieces = ordered.stream().map(span -> span.of(text)).toList();
        int start = ordered.getFirst().start();
        int end = ordered.getLast().end();
        return new Anchor(
                ordered,
                String.join(GAP, pieces),
                text.substring(whole(text, Math.max(0, start - CONTEXT)), start),
                text.substring(end, whole(text, Math.min(text.length(), end + CONTEXT))));
    }

    /** The same words in a changed text: where they stand unchanged, best by what stands around them. */
    public Optional<Anchor> findAgain(String newText) {
        return new AnchorFinder(newText).find(this);
    }

    /** The pieces of the quote as they were in the text that this anchor was made from. */
    List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            pieces.add(quote.substring(at, at + span.length()));
            at += span.length() + GAP.length();
        }
        return pieces;
    }

    /** Puts spans in order and joins those that overlap or touch. */
    public static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!joined.isEmpty() && span.start() <= joined.getLast().end()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static int whole(String text, int offset) {
        boolean insidePair = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return insidePair ? offset + 1 : offset;
    }
}
