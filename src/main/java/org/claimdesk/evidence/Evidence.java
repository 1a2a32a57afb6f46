package org.claimdesk.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** One source that bears on a claim, and who brought it. */
public record Evidence(
        EvidenceId id,
        ClaimId claim,
        String link,
        String title,
        String publisher,
        String author,
        @Nullable LocalDate publishedOn,
        LocalDate accessedOn,
        SourceType sourceType,
        String origin,
        PersonId addedBy,
        Instant addedAt,
        int version) {

    /** What is known about it, without who brought it and when. */
    public Source source() {
        return new Source(new Link(link), title, publisher, author, publishedOn, accessedOn, sourceType, origin);
    }

    /** The link's host, for whoever wants to know at a glance where it leads. */
    public String host() {
        return new Link(link).host();
    }
}
