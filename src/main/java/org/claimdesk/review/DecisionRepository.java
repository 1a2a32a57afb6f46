package org.claimdesk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.settings.RatingId;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class DecisionRepository {

    private final JdbcClient db;
    private final CitationRepository citations;

    DecisionRepository(JdbcClient db, CitationRepository citations) {
        this.db = db;
        this.citations = citations;
    }

    DecisionId add(
            ClaimId claim,
            RatingId rating,
            HowDecided how,
            Rationale rationale,
            String reason,
            PersonId by,
            Instant at) {
        var key = new GeneratedKeyHolder();
        db.sql("""
                        insert into decision (claim_id, rating_id, how, rationale, reason, decided_by, decided_at)
                        values (:claim, :rating, :how, :rationale, :reason, :by, :at)""")
                .param("claim", claim.value())
                .param("rating", rating.value())
                .param("how", how.name())
                .param("rationale", rationale.markdown())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", Utc.bind(at))
                .update(key, "id");
        return new DecisionId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** Copies what the submitted reviews of the claim cite, in the order in which they came in. */
    void citeWhatTheReviewsCite(DecisionId decision, ClaimId claim) {
        db.sql("""
                        insert into decision_evidence
                            (decision_id, position, evidence_id, stance, exact_quote, found_where)
                        select :decision, row_number() over (order by r.submitted_at, r.id, u.evidence_id),
                            u.evidence_id, u.stance, u.exact_quote, u.found_where
                        from review r
                        join review_evidence u on u.review_id = r.id
                        where r.claim_id = :claim and r.submitted_at is not null""")
                .param("decision", decision.value())
                .param("claim", claim.value())
                .update();
    }

    Optional<Decision> latestOf(ClaimId claim) {
        return decisions("where d.claim_id = :key order by d.id desc limit 1", claim.value()).stream()
                .findFirst();
    }

    /** The latest decision on each claim of an article that has one. */
    List<Decision> latestOf(ArticleId article) {
        return decisions("""
                join claim c on c.id = d.claim_id
                where c.article_id = :key
                and d.id = (select max(later.id) from decision later where later.claim_id = d.claim_id)""", article.value());
    }

    private List<Decision> decisions(String where, long key) {
        List<Decision> bare = db.sql("select d.* from decision d " + where)
                .param("key", key)
                .query((row, number) -> decision(row))
                .list();
        Map<Long, List<EvidenceUse>> evidence = new HashMap<>(citations.ofDecisions(
                bare.stream().map(decision -> decision.id().value()).toList()));
        return bare.stream()
                .map(decision ->
                        with(decision, evidence.getOrDefault(decision.id().value(), List.of())))
                .toList();
    }

    private static Decision with(Decision bare, List<EvidenceUse> evidence) {
        return new Decision(
                bare.id(),
                bare.claim(),
                bare.rating(),
                bare.how(),
                bare.rationale(),
                bare.reason(),
                bare.decidedBy(),
                bare.decidedAt(),
                evidence);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                new DecisionId(row.getLong("id")),
                new ClaimId(row.getLong("claim_id")),
                new RatingId(row.getLong("rating_id")),
                HowDecided.valueOf(row.getString("how")),
                new Rationale(row.getString("rationale")),
                row.getString("reason"),
                new PersonId(row.getLong("decided_by")),
                Utc.read(row, "decided_at"),
                List.of());
    }
}
