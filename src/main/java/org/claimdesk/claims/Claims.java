package org.claimdesk.claims;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.text.Span;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk knows about the claims of an article. Everybody on the desk may read. */
@Service
@Transactional(readOnly = true)
public class Claims {

    /** Where a claim comes from, and what stands in its place. */
    public record Lineage(List<Claim> replaced, List<Claim> successors) {}

    private static final String EVERYBODY = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN', 'DESK')";

    private final ClaimRepository claims;
    private final SentenceRepository sentences;

    Claims(ClaimRepository claims, SentenceRepository sentences) {
        this.claims = claims;
        this.sentences = sentences;
    }

    @PreAuthorize(EVERYBODY)
    public Claim find(ClaimId id) {
        return claims.find(id).orElseThrow(() -> new NotFound("claim", id.value()));
    }

    /** The claims of an article in the order of its text. */
    @PreAuthorize(EVERYBODY)
    public List<Claim> of(ArticleId article) {
        return claims.of(article);
    }

    /** The sentences of an article's latest version in order, headings too; none before it is split. */
    @PreAuthorize(EVERYBODY)
    public List<SentenceRow> sentences(ArticleId article) {
        return SentenceStates.of(sentences.of(article), sentences.piecesOf(article));
    }

    /** The sentences of any version of an article, in order, headings too; none before it is split. */
    @PreAuthorize(EVERYBODY)
    public List<Span> sentencesOf(VersionId version) {
        return sentences.of(version);
    }

    /** The claims of an article that have a word in a sentence of its latest version and are neither set aside nor replaced. */
    @PreAuthorize(EVERYBODY)
    public List<Claim> in(ArticleId article, int position) {
        return sentences
                .find(article, position)
                .map(sentence -> SentenceStates.liveClaimsIn(sentence, claims.of(article)))
                .orElseThrow(() -> new NotFound("sentence", position));
    }

    @PreAuthorize(EVERYBODY)
    public Coverage coverage(ArticleId article) {
        return Coverage.of(sentences(article));
    }

    /** How many claims of an article stand where; a status without claims is left out. */
    @PreAuthorize(EVERYBODY)
    public Map<ClaimStatus, Integer> tally(ArticleId article) {
        return claims.tally(article);
    }

    /** The claims in whose place one stands, and those that stand in its place. */
    @PreAuthorize(EVERYBODY)
    public Lineage lineage(ClaimId id) {
        return new Lineage(
                claims.replacedBy(id).stream().map(this::find).toList(),
                claims.successorsOf(id).stream().map(this::find).toList());
    }

    /** The claims of an article that others have replaced, by those that stand in their place. */
    @PreAuthorize(EVERYBODY)
    public Map<ClaimId, List<Claim>> origins(ArticleId article) {
        Map<ClaimId, List<ClaimId>> lineage = claims.lineage(article);
        if (lineage.isEmpty()) {
            return Map.of();
        }
        Map<ClaimId, Claim> known =
                claims.of(article).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        return lineage.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .map(id -> Objects.requireNonNull(known.get(id)))
                        .toList()));
    }
}
