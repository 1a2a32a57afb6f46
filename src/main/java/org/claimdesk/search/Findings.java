package org.claimdesk.search;

import java.util.List;

/** What a few words have found, the newest first, of each kind no more than one can take in at a glance. */
public record Findings(List<FoundPerson> people, List<FoundArticle> articles, List<FoundClaim> claims) {

    public static final Findings NONE = new Findings(List.of(), List.of(), List.of());

    public Findings {
        people = List.copyOf(people);
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
    }
}
