package org.claimdesk.articlelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.SplitState;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.Utc;
import org.claimdesk.shared.Where;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the list of articles: one statement, a row for each status of each article. */
@Repository
class ArticleListQueries {

    private final JdbcClient db;

    ArticleListQueries(JdbcClient db) {
        this.db = db;
    }

    Page<ArticleRow> page(ArticleFilter filter, PersonId person, @Nullable ArticleId last, int size, Instant now) {
        Where where = where(filter, person, now).and("a.id < :last", "last", last == null ? null : last.value());
        List<ArticleRow> rows = db.sql("""
                        select a.*, p.full_name, t.status, t.claims,
                            (select max(v.number) from article_version v where v.article_id = a.id) as version_number
                        from (
                            select a.id, a.title, a.outlet, a.due_at, a.report_published_at, a.split_state, a.split_done,
                                a.split_total, a.editor_id
                            from article a
                            """ + where + """

                                order by a.id desc limit :limit
                        ) a
                        join person p on p.id = a.editor_id
                        left join claim_tally t on t.article_id = a.id and t.claims > 0
                        order by a.id desc""")
                .params(where.parameters())
                .param("limit", size + 1)
                .query(ArticleListQueries::rows);
        return Page.of(rows, size);
    }

    private static Where where(ArticleFilter filter, PersonId person, Instant now) {
        Where where = new Where()
                .and(
                        "(a.title like :words or a.outlet like :words)",
                        "words",
                        filter.words().isEmpty() ? null : "%" + literally(filter.words()) + "%")
                .and("a.editor_id = :editor", "editor", filter.mine() ? person.value() : null);
        if (filter.stage() == null) {
            return where;
        }
        return switch (filter.stage()) {
            case IN_WORK -> where.and("a.report_published_at is null");
            case OVERDUE -> where.and("a.report_published_at is null").and("a.due_at < :now", "now", Utc.bind(now));
            case PUBLISHED -> where.and("a.report_published_at is not null");
        };
    }

    /** The words with nothing in them that {@code like} would take for a pattern. */
    private static String literally(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static List<ArticleRow> rows(ResultSet row) throws SQLException {
        List<ArticleRow> rows = new ArrayList<>();
        boolean more = row.next();
        while (more) {
            long id = row.getLong("id");
            ArticleRow article = row(row);
            Map<ClaimStatus, Integer> claims = new EnumMap<>(ClaimStatus.class);
            do {
                String status = row.getString("status");
                if (status != null) {
                    claims.put(ClaimStatus.valueOf(status), row.getInt("claims"));
                }
                more = row.next();
            } while (more && row.getLong("id") == id);
            rows.add(article.withClaims(claims));
        }
        return rows;
    }

    /** The article of a row, its claims still uncounted. */
    private static ArticleRow row(ResultSet row) throws SQLException {
        return new ArticleRow(
                new ArticleId(row.getLong("id")),
                row.getString("title"),
                row.getString("outlet"),
                row.getInt("version_number"),
                Utc.readOrNull(row, "due_at"),
                Utc.readOrNull(row, "report_published_at"),
                SplitState.valueOf(row.getString("split_state")),
                row.getInt("split_done"),
                row.getInt("split_total"),
                row.getString("full_name"),
                Map.of());
    }
}
