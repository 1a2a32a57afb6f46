package org.claimdesk.claims;

import java.util.List;
import org.claimdesk.text.Span;

/** A part of a claim, as an editor has cut and worded it. */
public record ClaimPart(List<Span> spans, String wording) {

    public ClaimPart {
        spans = List.copyOf(spans);
    }
}
