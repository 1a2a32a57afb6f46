package org.claimdesk.claims;

import java.util.List;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.Span;

/** Words that somebody selected in an article, which may have changed under their hands or come from anywhere. */
public record Selection(List<Span> spans) {

    private static final int LONGEST = 2000;

    public static Selection of(List<Span> spans) {
        return new Selection(Anchor.joined(spans));
    }

    /** Where the selection stands in a text; white space around it does not belong to it. */
    public Anchor anchorIn(String text) {
        spans.forEach(span -> check(span, text));
        List<Span> words = spans.stream()
                .map(span -> withoutSpaceAround(span, text))
                .filter(span -> span.length() > 0)
                .toList();
        if (words.isEmpty()) {
            throw new Refused("claim.refused.nothing-selected");
        }
        if (words.stream().mapToInt(Span::length).sum() > LONGEST) {
            throw new Refused("claim.refused.too-much-selected", LONGEST);
        }
        return Anchor.of(text, words);
    }

    private static void check(Span span, String text) {
        if (span.end() > text.length() || cutsACharacter(span.start(), text) || cutsACharacter(span.end(), text)) {
            throw new Refused("claim.refused.selection-outside");
        }
    }

    private static boolean cutsACharacter(int offset, String text) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static Span withoutSpaceAround(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
