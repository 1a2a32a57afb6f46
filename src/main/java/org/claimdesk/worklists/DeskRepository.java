package org.claimdesk.worklists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Utc;
import org.claimdesk.shared.Where;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeskRepository {

    private static final String COLUMNS = """
            c.id as claim_id, c.number, c.wording, c.article_id, t.title, c.status as claim_status, c.check_worthiness,
            exists (select 1 from pool_claim l where l.claim_id = c.id) as in_the_pool,
            a.id, a.reviewer_id, p.full_name, a.status, a.due_at, a.reason, a.version""";

    private final JdbcClient db;

    DeskRepository(JdbcClient db) {
        this.db = db;
    }

    /** Claims with everybody who is asked to check them now. The page is cut before the people are joined, so a claim is never torn. */
    List<DeskRow> claims(Set<ClaimStatus> statuses, @Nullable DeskRow after, int limit) {
        var where = new Where()
                .and(
                        "status in (:statuses)",
                        "statuses",
                        statuses.stream().map(ClaimStatus::name).toList());
        if (after != null) {
            where.and(
                    """
                    (status > :status or (status = :status and
                        (check_worthiness < :worth or (check_worthiness = :worth and id > :id))))""",
                    Map.of(
                            "status", after.status().name(),
                            "worth", after.checkWorthiness(),
                            "id", after.claim().value()));
        }
        return db.sql("""
                        select %s
                        from (
                            select id, number, wording, article_id, status, check_worthiness
                            from claim force index (claim_by_worth)
                            %s
                            order by status, check_worthiness desc, id
                            limit :limit
                        ) c
                        join article t on t.id = c.article_id
                        left join assignment a on a.claim_id = c.id and a.live = true
                        left join person p on p.id = a.reviewer_id
                        order by c.status, c.check_worthiness desc, c.id, a.id""".formatted(COLUMNS, where))
                .params(where.parameters())
                .param("limit", limit)
                .query(DeskRepository::rows);
    }

    /** Overdue assignments with their claims, the oldest first. */
    List<DeskRow> overdue(Instant now, @Nullable DeskRow after, int limit) {
        var where = new Where().and("a.live = true").and("a.due_order < :now", "now", Utc.bind(now));
        if (after != null) {
            AssignmentOfClaim last = after.live().getFirst();
            where.and(
                    "(a.due_order > :due or (a.due_order = :due and a.id > :id))",
                    Map.of(
                            "due",
                            Utc.bind(Objects.requireNonNull(last.dueAt())),
                            "id",
                            last.id().value()));
        }
        return db.sql("""
                        select %s
                        from (
                            select * from assignment a force index (assignment_by_due)
                            %s
                            order by a.due_order, a.id
                            limit :limit
                        ) a
                        join claim c on c.id = a.claim_id
                        join article t on t.id = c.article_id
                        join person p on p.id = a.reviewer_id
                        order by a.due_order, a.id""".formatted(COLUMNS, where))
                .params(where.parameters())
                .param("limit", limit)
                .query((row, number) -> row(row, List.of(assignment(row))))
                .list();
    }

    Map<DeskSection, Integer> counts(Instant now) {
        Map<ClaimStatus, Integer> claims = new EnumMap<>(ClaimStatus.class);
        Map<DeskSection, Integer> counts = new EnumMap<>(DeskSection.class);
        db.sql("""
                        select status, sum(claims) as rows_found from claim_tally
                        where status in ('PROPOSED', 'OPEN', 'IN_REVIEW', 'SUBMITTED', 'DISPUTED') and claims > 0
                        group by status
                        union all
                        select 'OVERDUE', count(*) from (
                            select 1 from assignment where live = true and due_order < :now limit :most
                        ) late""").param("now", Utc.bind(now)).param("most", EditorsDesk.MOST).query(row -> {
            String status = row.getString("status");
            if (status.equals("OVERDUE")) {
                counts.put(DeskSection.OVERDUE, row.getInt("rows_found"));
            } else {
                claims.put(ClaimStatus.valueOf(status), row.getInt("rows_found"));
            }
        });
        for (DeskSection section : DeskSection.values()) {
            counts.putIfAbsent(
                    section,
                    section.statuses().stream()
                            .mapToInt(status -> claims.getOrDefault(status, 0))
                            .sum());
        }
        return counts;
    }

    /** Lines of one claim follow each other, one for each of its assignments. */
    private static List<DeskRow> rows(ResultSet lines) throws SQLException {
        List<DeskRow> rows = new ArrayList<>();
        List<AssignmentOfClaim> live = new ArrayList<>();
        while (lines.next()) {
            boolean sameClaim = !rows.isEmpty() && rows.getLast().claim().value() == lines.getLong("claim_id");
            if (sameClaim) {
                rows.removeLast();
            } else {
                live.clear();
            }
            if (lines.getObject("id") != null) {
                live.add(assignment(lines));
            }
            rows.add(row(lines, live));
        }
        return rows;
    }

    private static DeskRow row(ResultSet row, List<AssignmentOfClaim> live) throws SQLException {
        return new DeskRow(
                new ClaimId(row.getLong("claim_id")),
                row.getInt("number"),
                row.getString("wording"),
                new ArticleId(row.getLong("article_id")),
                row.getString("title"),
                ClaimStatus.valueOf(row.getString("claim_status")),
                row.getDouble("check_worthiness"),
                row.getBoolean("in_the_pool"),
                live);
    }

    private static AssignmentOfClaim assignment(ResultSet row) throws SQLException {
        return new AssignmentOfClaim(
                new AssignmentId(row.getLong("id")),
                new ClaimId(row.getLong("claim_id")),
                new PersonId(row.getLong("reviewer_id")),
                row.getString("full_name"),
                AssignmentStatus.valueOf(row.getString("status")),
                Utc.readOrNull(row, "due_at"),
                row.getString("reason"),
                row.getInt("version"));
    }
}
