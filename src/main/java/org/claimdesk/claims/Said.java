package org.claimdesk.claims;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.ProposedClaim;

/** What is said already, to tell whether a claim says it again: in the same words of the article, or in the same sentence. */
record Said(Set<String> quotes, Set<String> wordings) {

    static Said by(Collection<Claim> claims) {
        return new Said(
                plain(claims.stream().map(Claim::quote)), plain(claims.stream().map(Claim::wording)));
    }

    static Said by(Collection<ProposedClaim> found, String text) {
        return new Said(
                plain(found.stream().map(claim -> quote(claim, text))),
                plain(found.stream().map(ProposedClaim::wording)));
    }

    boolean again(Claim claim) {
        return quotes.contains(plain(claim.quote())) || wordings.contains(plain(claim.wording()));
    }

    boolean again(ProposedClaim found, String text) {
        return quotes.contains(plain(quote(found, text))) || wordings.contains(plain(found.wording()));
    }

    /** The words without what may differ between two prints of the same sentence: case, punctuation and white space. */
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{Sc}%+\\-−]+", " ")
                .strip();
    }

    private static Set<String> plain(Stream<String> words) {
        return words.map(Said::plain).collect(Collectors.toSet());
    }

    private static String quote(ProposedClaim found, String text) {
        return Anchor.of(text, found.spans()).quote();
    }
}
