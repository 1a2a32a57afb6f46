package org.claimdesk.claims;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.ClaimEngine;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Splits a claim further: finds the finer claims in its words, and puts those that an editor picks in its place. */
@Service
@Transactional
public class FurtherSplitter {

    private static final String EDITOR = "hasRole('EDITOR')";

    private final ClaimRepository claims;
    private final SentenceRepository sentences;
    private final Articles articles;
    private final ClaimEngine engine;
    private final Commands commands;
    private final ClaimLedger ledger;

    FurtherSplitter(
            ClaimRepository claims,
            SentenceRepository sentences,
            Articles articles,
            ClaimEngine engine,
            Commands commands,
            ClaimLedger ledger) {
        this.claims = claims;
        this.sentences = sentences;
        this.articles = articles;
        this.engine = engine;
        this.commands = commands;
        this.ledger = ledger;
    }

    /** The finer claims that the engine finds in a claim's words, in the order of the article; none when it finds nothing finer. */
    @PreAuthorize(EDITOR)
    @Transactional(readOnly = true)
    public List<ProposedClaim> offer(ClaimId id) {
        return offer(claims.find(id).orElseThrow(() -> new NotFound("claim", id.value())));
    }

    /**
     * Replaces a claim by finer ones, which need no confirming, and answers the first of them. The claim stays readable as the one they
     * come from.
     *
     * @param chosen from what was offered
     * @param version of the claim, as the editor saw it
     */
    @PreAuthorize(EDITOR)
    public ClaimId splitFurther(ClaimId id, List<ProposedClaim> chosen, int version, CommandId command) {
        return new ClaimId(commands.once(command, () -> {
            Claim claim = claims.find(id).orElseThrow(() -> new NotFound("claim", id.value()));
            int number = claims.nextNumber(claim.article());
            Claim seen = seen(id, version);
            Claim replaced = seen.replaced();
            check(chosen, replaced);
            return replace(seen, replaced, finer(replaced, chosen, number)).value();
        }));
    }

    /**
     * Replaces a claim by parts that an editor has written themselves, and answers the first of them.
     *
     * @param parts two or more, each on words of the claim
     */
    @PreAuthorize(EDITOR)
    public ClaimId splitByHand(ClaimId id, List<ClaimPart> parts, int version, CommandId command) {
        return new ClaimId(commands.once(command, () -> {
            Claim claim = claims.find(id).orElseThrow(() -> new NotFound("claim", id.value()));
            int number = claims.nextNumber(claim.article());
            Claim seen = seen(id, version);
            Claim replaced = seen.replaced();
            return replace(seen, replaced, parts(replaced, parts, number)).value();
        }));
    }

    private ClaimId replace(Claim before, Claim replaced, List<NewClaim> inItsPlace) {
        claims.add(inItsPlace);
        List<ClaimId> successors = inItsPlace.stream()
                .map(added -> claims.idOf(before.article(), added.number()))
                .toList();
        claims.addLineage(before.id(), successors);
        var news = new ClaimSplit(before.id(), before.status(), successors);
        ledger.write(Deed.SPLIT, List.of(Edit.of(before, replaced, news)), successors);
        return successors.getFirst();
    }

    private List<ProposedClaim> offer(Claim claim) {
        Article article = articles.find(claim.article());
        ArticleVersion version = articles.latestVersion(claim.article());
        if (!version.id().equals(claim.articleVersion())) {
            return List.of();
        }
        List<Span> all =
                sentences.of(article.id()).stream().map(StoredSentence::span).toList();
        List<Span> within = all.stream()
                .filter(sentence -> claim.anchors().stream().anyMatch(sentence::overlaps))
                .toList();
        if (within.isEmpty()) {
            return List.of();
        }
        Said said = Said.by(claims.of(article.id()).stream()
                .filter(other -> other.id().equals(claim.id()) || other.status() != ClaimStatus.REPLACED)
                .toList());
        Passage passage = Passage.upTo(within.getLast().end(), version.text(), all);
        return new FinerClaims(claim, within, said, version.text()).among(passage.facts(engine, article.publishedOn()));
    }

    private void check(List<ProposedClaim> chosen, Claim claim) {
        if (chosen.isEmpty()) {
            throw new Refused("claim.refused.nothing-chosen");
        }
        if (!offer(claim).containsAll(chosen)) {
            throw new Refused("claim.refused.not-offered", claim.number());
        }
    }

    private List<NewClaim> finer(Claim claim, List<ProposedClaim> chosen, int firstNumber) {
        ArticleVersion version = articles.version(claim.articleVersion());
        List<NewClaim> finer = new ArrayList<>();
        for (ProposedClaim found : chosen) {
            finer.add(NewClaim.found(version, firstNumber + finer.size(), found, ClaimStatus.OPEN));
        }
        return finer;
    }

    private List<NewClaim> parts(Claim claim, List<ClaimPart> parts, int firstNumber) {
        if (parts.size() < 2) {
            throw new Refused("claim.refused.one-part");
        }
        String text = articles.version(claim.articleVersion()).text();
        List<NewClaim> written = new ArrayList<>();
        for (ClaimPart part : parts) {
            boolean within = part.spans().stream()
                    .allMatch(span -> claim.anchors().stream().anyMatch(anchor -> anchor.contains(span)));
            if (!within) {
                throw new Refused("claim.refused.part-outside", claim.number());
            }
            Anchor anchor = Selection.of(part.spans()).anchorIn(text);
            written.add(NewClaim.part(claim, firstNumber + written.size(), anchor, Wording.of(part.wording())));
        }
        return written;
    }

    private Claim seen(ClaimId id, int version) {
        Claim claim = claims.hold(id);
        if (claim.version() != version) {
            throw new OptimisticLockingFailureException("claim " + id.value() + " has moved on");
        }
        return claim;
    }
}
