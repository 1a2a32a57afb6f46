package org.claimdesk.claims;

import java.util.Locale;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.ProposedClaim;

/** Whether something that the engine has found says what a claim says already: in the same words of the article, or in the same sentence. */
record SameClaim(String quote, String wording) {

    SameClaim(Claim claim) {
        this(plain(claim.quote()), plain(claim.wording()));
    }

    boolean saysWhat(ProposedClaim found, String text) {
        return quote.equals(plain(Anchor.of(text, found.spans()).quote())) || wording.equals(plain(found.wording()));
    }

    /** The words without what may differ between two prints of the same sentence: case, punctuation and white space. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{Sc}%+\\-−]+", " ")
                .strip();
    }
}
