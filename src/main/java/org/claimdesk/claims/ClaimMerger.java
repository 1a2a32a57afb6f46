package org.claimdesk.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.articles.Articles;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.Span;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts one claim in the place of several that say the same, or belong together. */
@Service
@Transactional
public class ClaimMerger {

    private final ClaimRepository claims;
    private final Articles articles;
    private final ClaimLedger ledger;
    private final Commands commands;

    ClaimMerger(ClaimRepository claims, Articles articles, ClaimLedger ledger, Commands commands) {
        this.claims = claims;
        this.articles = articles;
        this.ledger = ledger;
        this.commands = commands;
    }

    /**
     * Merges claims of one article into a new one that stands on all their words, and answers it. They stay readable as those it comes
     * from.
     *
     * @param seen two or more; when one of them has moved on, nothing is done
     */
    @PreAuthorize("hasRole('EDITOR')")
    public ClaimId merge(List<SeenClaim> seen, String wording, CommandId command) {
        return new ClaimId(commands.once(command, () -> {
            Wording words = Wording.of(wording);
            List<Claim> parts = hold(seen);
            List<Edit> edits = new ArrayList<>();
            ClaimId merged = add(parts, words);
            for (Claim part : parts) {
                edits.add(Edit.of(part, part.replaced(), new ClaimMerged(part.id(), part.status(), merged)));
                claims.addLineage(part.id(), List.of(merged));
            }
            ledger.write(Deed.MERGE, edits, List.of(merged));
            return merged.value();
        }));
    }

    private List<Claim> hold(List<SeenClaim> seen) {
        if (seen.stream().map(SeenClaim::id).distinct().count() < 2) {
            throw new Refused("claim.refused.merge-one");
        }
        claims.nextNumber(claims.find(seen.getFirst().id())
                .orElseThrow(() -> new NotFound("claim", seen.getFirst().id().value()))
                .article());
        Map<ClaimId, Claim> now = claims.hold(seen.stream().map(SeenClaim::id).toList());
        for (SeenClaim claim : seen) {
            check(claim, Optional.ofNullable(now.get(claim.id())));
        }
        return now.values().stream()
                .sorted(Comparator.comparingDouble(Claim::place)
                        .thenComparing(claim -> claim.id().value()))
                .toList();
    }

    private void check(SeenClaim seen, Optional<Claim> now) {
        Claim claim = now.orElseThrow(() -> new NotFound("claim", seen.id().value()));
        if (claim.version() != seen.version()) {
            throw new OptimisticLockingFailureException("claim " + seen.id().value() + " has moved on");
        }
        if (claim.footing() == Footing.LOST
                || !claim.articleVersion().equals(articles.latestVersionId(claim.article()))) {
            throw new Refused("claim.refused.merge-lost", claim.number());
        }
    }

    private ClaimId add(List<Claim> parts, Wording words) {
        Claim first = parts.getFirst();
        if (parts.stream().anyMatch(part -> !part.article().equals(first.article()))) {
            throw new Refused("claim.refused.merge-articles");
        }
        List<Span> all = parts.stream().flatMap(part -> part.anchors().stream()).toList();
        String text = articles.version(first.articleVersion()).text();
        int number = claims.nextNumber(first.article());
        claims.add(List.of(NewClaim.merged(parts, number, Anchor.of(text, all), words)));
        return claims.idOf(first.article(), number);
    }
}
