package org.claimdesk.claims;

import java.util.List;
import java.util.Optional;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.Span;

/** Finds where an anchor stood whose words a correction has changed: between what stood before it and what stood after it. */
record ChangedPlace(String text) {

    /** Fewer code units of surroundings than this may stand anywhere. */
    private static final int SURROUNDINGS = 16;

    /** How much longer the words may have become. */
    private static final int SLACK = 200;

    /** The words between the old surroundings, the nearest to where they were; empty when the surroundings have changed as well. */
    Optional<Anchor> of(Anchor old) {
        String before = tail(old.before());
        String after = head(old.after());
        int was = old.spans().getFirst().start();
        int longest = 2 * (old.spans().getLast().end() - was) + SLACK;
        Span nearest = null;
        for (int at = firstEnd(before); at >= 0; at = nextEnd(before, at)) {
            int end = endBefore(after, at, longest);
            if (end > at && (nearest == null || Math.abs(at - was) < Math.abs(nearest.start() - was))) {
                nearest = new Span(at, end);
            }
        }
        return Optional.ofNullable(nearest).map(this::withoutSpace).map(span -> Anchor.of(text, List.of(span)));
    }

    private int firstEnd(String before) {
        if (before.isEmpty()) {
            return 0;
        }
        int at = text.indexOf(before);
        return at < 0 ? -1 : at + before.length();
    }

    private int nextEnd(String before, int end) {
        if (before.isEmpty()) {
            return -1;
        }
        int at = text.indexOf(before, end - before.length() + 1);
        return at < 0 ? -1 : at + before.length();
    }

    /** Where the words that begin at {@code start} end, or -1. */
    private int endBefore(String after, int start, int longest) {
        int limit = Math.min(text.length(), start + longest + after.length());
        if (after.isEmpty()) {
            return text.length() - start <= longest ? text.length() : -1;
        }
        return text.indexOf(after, start, limit);
    }

    private Span withoutSpace(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > start ? new Span(start, end) : span;
    }

    private static String tail(String before) {
        return before.substring(Math.max(0, before.length() - SURROUNDINGS));
    }

    private static String head(String after) {
        return after.substring(0, Math.min(SURROUNDINGS, after.length()));
    }
}
