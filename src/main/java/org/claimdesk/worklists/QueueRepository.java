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

    private final JdbcClient db;

    QueueRepository(JdbcClient db) {
        this.db = db;
    }

    /** The page is cut before its claims are joined, so that the index is read in order and no further. */
    List<QueueRow> rows(PersonId reviewer, ListWish wish, Instant now, @Nullable QueueRow after, int limit) {
        WorklistOrder order = wish.order() == null ? WorklistOrder.DUE : wish.order();
        WorklistFilter filter = wish.filter();
        DueWithin due = filter.due();
        var where = new Where()
                .and("a.reviewer_id = :reviewer", "reviewer", reviewer.value())
                .and("a.live = true")
                .and("a.due_order >= :from", "from", due == null ? null : Utc.bind(due.from(now)))
                .and("a.due_order < :until", "until", due == null ? null : Utc.bind(due.until(now)))
                .and(
                        "f.article_id = :article",
                        "article",
                        filter.article() == null ? null : filter.article().value())
                .and(
                        "f.kind = :kind",
                        "kind",
                        filter.kind() == null ? null : filter.kind().name())
                .and("f.speaker = :speaker", "speaker", filter.speaker());
        if (after != null) {
            beginAfter(where, order, after);
        }
        return db.sql("""
                        select a.id, a.claim_id, c.number, c.wording, c.speaker, c.article_id, t.title,
                            a.check_worthiness, a.due_at, a.status, a.return_note, a.extended_at, a.due_before, a.version
                        from (
                            select a.* from assignment a force index (%s) %s
                            %s
                            order by %s
                            limit :limit
                        ) a
                        join claim c on c.id = a.claim_id
                        join article t on t.id = c.article_id
                        order by %s""".formatted(
                                index(order),
                                filter.looksAtClaims() ? "straight_join claim f on f.id = a.claim_id" : "",
                                where,
                                sorting(order),
                                sorting(order)))
                .params(where.parameters())
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    private static String index(WorklistOrder order) {
        return switch (order) {
            case DUE -> "assignment_by_turn";
            case WORTH -> "assignment_by_worth";
            case AGE -> "assignment_by_age";
        };
    }

    private static String sorting(WorklistOrder order) {
        return switch (order) {
            case DUE -> "a.due_order, a.check_worthiness desc, a.id";
            case WORTH -> "a.check_worthiness desc, a.id";
            case AGE -> "a.claim_id";
        };
    }

    private static void beginAfter(Where where, WorklistOrder order, QueueRow after) {
        long id = after.id().value();
        double worth = after.checkWorthiness();
        switch (order) {
            case DUE ->
                where.and(
                        """
                        (a.due_order > :due or (a.due_order = :due and
                            (a.check_worthiness < :worth or (a.check_worthiness = :worth and a.id > :id))))""",
                        Map.of(
                                "due",
                                Utc.bind(after.dueAt() == null ? DueWithin.NO_TIME : after.dueAt()),
                                "worth",
                                worth,
                                "id",
                                id));
            case WORTH ->
                where.and(
                        "(a.check_worthiness < :worth or (a.check_worthiness = :worth and a.id > :id))",
                        Map.of("worth", worth, "id", id));
            case AGE -> where.and("a.claim_id > :claim", "claim", after.claim().value());
        }
    }

    /** Counted no further than a limit. */
    int count(PersonId reviewer, int most) {
        return db.sql("""
                        select count(*) from (
                            select 1 from assignment where reviewer_id = :reviewer and live = true limit :most
                        ) waiting""")
                .param("reviewer", reviewer.value())
                .param("most", most)
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
