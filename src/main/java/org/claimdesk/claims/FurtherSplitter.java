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
import org.claimdesk.text.ClaimEngine;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher news;

    FurtherSplitter(
            ClaimRepository claims,
            SentenceRepository sentences,
            Articles articles,
            ClaimEngine engine,
            Commands commands,
            ApplicationEventPublisher news) {
        this.claims = claims;
        this.sentences = sentences;
        this.articles = articles;
        this.engine = engine;
        this.commands = commands;
        this.news = news;
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
            Claim replaced = seen(id, version).replaced();
            check(chosen, replaced);
            List<ClaimId> successors = add(replaced, chosen, number);
            claims.save(replaced, claim.status());
            claims.addLineage(id, successors);
            news.publishEvent(new ClaimSplit(id, claim.status(), successors));
            return successors.getFirst().value();
        }));
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

    private List<ClaimId> add(Claim claim, List<ProposedClaim> chosen, int firstNumber) {
        ArticleVersion version = articles.version(claim.articleVersion());
        List<NewClaim> finer = new ArrayList<>();
        for (ProposedClaim found : chosen) {
            finer.add(NewClaim.found(version, firstNumber + finer.size(), found, ClaimStatus.OPEN));
        }
        claims.add(finer);
        return finer.stream()
                .map(added -> claims.idOf(claim.article(), added.number()))
                .toList();
    }

    private Claim seen(ClaimId id, int version) {
        Claim claim = claims.hold(id);
        if (claim.version() != version) {
            throw new OptimisticLockingFailureException("claim " + id.value() + " has moved on");
        }
        return claim;
    }
}
