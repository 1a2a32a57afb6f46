package org.claimdesk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceId;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what reviews and decisions cite, for many of them in one statement. */
@Repository
class CitationRepository {

    private final JdbcClient db;

    CitationRepository(JdbcClient db) {
        this.db = db;
    }

    /** What each of these reviews uses, in the order in which the sources were added. */
    Map<Long, List<EvidenceUse>> ofReviews(Collection<Long> reviews) {
        return gathered("""
                select u.review_id as user_id, u.stance, u.exact_quote, u.found_where, e.*
                from review_evidence u
                join evidence e on e.id = u.evidence_id
                where u.review_id in (:users)
                order by u.review_id, e.id""", reviews);
    }

    /** What each of these decisions cites, in its order. */
    Map<Long, List<EvidenceUse>> ofDecisions(Collection<Long> decisions) {
        return gathered("""
                select u.decision_id as user_id, u.stance, u.exact_quote, u.found_where, e.*
                from decision_evidence u
                join evidence e on e.id = u.evidence_id
                where u.decision_id in (:users)
                order by u.decision_id, u.position""", decisions);
    }

    private Map<Long, List<EvidenceUse>> gathered(String sql, Collection<Long> users) {
        Map<Long, List<EvidenceUse>> uses = new LinkedHashMap<>();
        if (!users.isEmpty()) {
            db.sql(sql).param("users", users).query(row -> {
                uses.computeIfAbsent(row.getLong("user_id"), user -> new ArrayList<>())
                        .add(use(row));
            });
        }
        return uses;
    }

    private static EvidenceUse use(ResultSet row) throws SQLException {
        return new EvidenceUse(
                evidence(row),
                Stance.valueOf(row.getString("stance")),
                row.getString("exact_quote"),
                row.getString("found_where"));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                new EvidenceId(row.getLong("id")),
                new ClaimId(row.getLong("claim_id")),
                row.getString("link"),
                row.getString("title"),
                row.getString("publisher"),
                row.getString("author"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("accessed_on", LocalDate.class),
                SourceType.valueOf(row.getString("source_type")),
                row.getString("origin"),
                new PersonId(row.getLong("added_by")),
                Utc.read(row, "added_at"),
                row.getInt("version"));
    }
}
