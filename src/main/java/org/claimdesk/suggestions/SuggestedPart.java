package org.claimdesk.suggestions;

import java.util.List;
import org.claimdesk.claims.ClaimPart;
import org.claimdesk.claims.Wording;
import org.claimdesk.text.Span;

/**
 * A claim as a reviewer would have it.
 *
 * @param spans on which words of the article, in UTF-16 code units
 * @param quote these words
 */
public record SuggestedPart(List<Span> spans, String quote, String wording) {

    public SuggestedPart {
        spans = List.copyOf(spans);
        wording = Wording.of(wording).text();
    }

    /** The same on the same words, worded otherwise. */
    public SuggestedPart worded(String wording) {
        return new SuggestedPart(spans, quote, wording);
    }

    ClaimPart part() {
        return new ClaimPart(spans, wording);
    }
}
