package org.claimdesk.worklists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Extension;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.Utc;
import org.claimdesk.shared.Where;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QueueRepository {

    /** What the table sorts assignments without a due time by: after all others. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient db;

    QueueRepository(JdbcClient db) {
        this.db = db;
    }

    /** The page is cut before its claims are joined, so that the index is read in order and no further. */
    List<QueueRow> rows(PersonId reviewer, @Nullable QueueRow after, int limit) {
        var where = new Where()
                .and("a.reviewer_id = :reviewer", "reviewer", reviewer.value())
                .and("a.live = true");
        if (after != null) {
            Instant due = after.dueAt() == null ? NEVER : after.dueAt();
            where.and(
                    """
                    (a.due_order > :due or (a.due_order = :due and
                        (a.check_worthiness < :worth or (a.check_worthiness = :worth and a.id > :id))))""",
                    Map.of(
                            "due", Utc.bind(due),
                            "worth", after.checkWorthiness(),
                            "id", after.id().value()));
        }
        return db.sql("""
                        select a.id, a.claim_id, c.number, c.wording, c.speaker, c.article_id, t.title,
                            a.check_worthiness, a.due_at, a.status, a.return_note, a.extended_at, a.due_before, a.version
                        from (
                            select * from assignment a force index (assignment_by_turn)
                            %s
                            order by a.due_order, a.check_worthiness desc, a.id
                            limit :limit
                        ) a
                        join claim c on c.id = a.claim_id
                        join article t on t.id = c.article_id
                        order by a.due_order, a.check_worthiness desc, a.id""".formatted(where))
                .params(where.parameters())
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    int count(PersonId reviewer) {
        return db.sql("select count(*) from assignment where reviewer_id = :reviewer and live = true")
                .param("reviewer", reviewer.value())
                .query(Integer.class)
                .single();
    }

    private static QueueRow row(ResultSet row) throws SQLException {
        Instant extended = Utc.readOrNull(row, "extended_at");
        return new QueueRow(
                new AssignmentId(row.getLong("id")),
                new ClaimId(row.getLong("claim_id")),
                row.getInt("number"),
                row.getString("wording"),
                row.getString("speaker"),
                new ArticleId(row.getLong("article_id")),
                row.getString("title"),
                row.getDouble("check_worthiness"),
                Utc.readOrNull(row, "due_at"),
                AssignmentStatus.valueOf(row.getString("status")),
                row.getString("return_note"),
                extended == null ? null : new Extension(extended, Utc.readOrNull(row, "due_before")),
                row.getInt("version"));
    }
}
