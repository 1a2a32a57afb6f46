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
    private static final String REVIEWER = "hasAnyRole('REVIEWER', 'EDITOR')";

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
    @PreAuthorize(REVIEWER)
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

    /** Refuses parts into which a claim could not be split as it stands. */
    @PreAuthorize(REVIEWER)
    @Transactional(readOnly = true)
    public void mustFit(ClaimId id, List<ClaimPart> parts) {
        parts(claims.find(id).orElseThrow(() -> new NotFound("claim", id.value())), parts, 1);
    }

    /**
     * Replaces a claim by parts that somebody has written, and answers the first of them. What the engine offers word for word is taken
     * as the engine found it.
     *
     * @param parts two or more, each on words of the claim or of a finer claim that the engine offers
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
        ArticleVersion version = articles.version(claim.articleVersion());
        List<ProposedClaim> offered = offer(claim);
        List<NewClaim> written = new ArrayList<>();
        for (ClaimPart part : parts) {
            int number = firstNumber + written.size();
            Wording wording = Wording.of(part.wording());
            List<ProposedClaim> alike = offered.stream()
                    .filter(found -> found.spans().equals(part.spans()))
                    .toList();
            if (alike.isEmpty() && !standsOn(claim, part)) {
                throw new Refused("claim.refused.part-outside", claim.number());
            }
            Anchor anchor = Selection.of(part.spans()).anchorIn(version.text());
            written.add(alike.stream()
                    .filter(found -> found.wording().equals(wording.text()))
                    .findFirst()
                    .map(found -> NewClaim.found(version, number, found, ClaimStatus.OPEN))
                    .orElseGet(() -> NewClaim.part(claim, number, anchor, wording)));
        }
        return written;
    }

    private static boolean standsOn(Claim claim, ClaimPart part) {
        return part.spans().stream()
                .allMatch(span -> claim.anchors().stream().anyMatch(anchor -> anchor.contains(span)));
    }

    private Claim seen(ClaimId id, int version) {
        Claim claim = claims.hold(id);
        if (claim.version() != version) {
            throw new OptimisticLockingFailureException("claim " + id.value() + " has moved on");
        }
        return claim;
    }
}
