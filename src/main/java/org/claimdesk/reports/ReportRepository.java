package org.claimdesk.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class ReportRepository {

    private static final String EXPORTS = """
            select e.id, e.article_id, a.title, v.number, e.format, e.state, e.publication, e.published, p.full_name,
                e.made_at, e.model_hash, e.file_name, e.file_hash
            from report_export e
                join article a on a.id = e.article_id
                join article_version v on v.id = e.version_id
                join person p on p.id = e.made_by
            """;

    private final JdbcClient db;

    ReportRepository(JdbcClient db) {
        this.db = db;
    }

    /** A print that is still to be made. */
    record Order(
            ArticleId article,
            VersionId version,
            ReportFormat format,
            boolean publication,
            boolean published,
            PersonId madeBy,
            Instant madeAt,
            String model,
            String checksum,
            String fileName) {}

    /** Removes prints of drafts from before then, and says how many; what waits to be printed stays. */
    int forgetDrafts(Instant before, int most) {
        return db.sql("""
                        delete from report_export
                        where made_at < :before and not published and not publication and state <> 'WAITING'
                        order by id limit :most""").param("before", Utc.bind(before)).param("most", most).update();
    }

    /** What a printer needs to know about an order. */
    record Job(ReportFormat format, PrintState state, Instant madeAt, String model) {}

    ExportId add(Order order) {
        var key = new GeneratedKeyHolder();
        db.sql("""
                        insert into report_export (article_id, version_id, format, state, publication, published, made_by,
                            made_at, model, model_hash, file_name)
                        values (:article, :version, :format, 'WAITING', :publication, :published, :by, :at, :model, :hash,
                            :name)""")
                .param("article", order.article().value())
                .param("version", order.version().value())
                .param("format", order.format().name())
                .param("publication", order.publication())
                .param("published", order.published())
                .param("by", order.madeBy().value())
                .param("at", Utc.bind(order.madeAt()))
                .param("model", order.model())
                .param("hash", order.checksum())
                .param("name", order.fileName())
                .update(key, "id");
        return new ExportId(Objects.requireNonNull(key.getKey()).longValue());
    }

    Optional<Job> job(ExportId id) {
        return db.sql("select format, state, made_at, model from report_export where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Job(
                        ReportFormat.valueOf(row.getString("format")),
                        PrintState.valueOf(row.getString("state")),
                        Utc.read(row, "made_at"),
                        row.getString("model")))
                .optional();
    }

    /** Keeps the file, unless one is kept already; answers whether it did. */
    boolean keep(ExportId id, byte[] content, String hash) {
        return db.sql("""
                                update report_export set state = 'READY', content = :content, file_hash = :hash
                                where id = :id and state = 'WAITING'""")
                        .param("id", id.value())
                        .param("content", content)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    boolean giveUp(ExportId id) {
        return db.sql("update report_export set state = 'FAILED' where id = :id and state = 'WAITING'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<ReportExport> find(ExportId id) {
        return db.sql(EXPORTS + "where e.id = :id")
                .param("id", id.value())
                .query((row, number) -> export(row))
                .optional();
    }

    byte[] content(ExportId id) {
        return db.sql("select content from report_export where id = :id and state = 'READY'")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** The prints of an article, newest first; without the drafts for those who may not see them. */
    List<ReportExport> of(ArticleId article, boolean drafts, int limit) {
        return db.sql(EXPORTS + """
                        where e.article_id = :article and (e.published or :drafts)
                        order by e.id desc limit :limit""")
                .param("article", article.value())
                .param("drafts", drafts)
                .param("limit", limit)
                .query((row, number) -> export(row))
                .list();
    }

    /** All prints before one, newest first. */
    List<ReportExport> latest(long before, int limit) {
        return db.sql(EXPORTS + "where e.id < :before order by e.id desc limit :limit")
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> export(row))
                .list();
    }

    /** The prints of published reports before one, newest first. */
    List<ReportExport> latestPublished(long before, int limit) {
        return db.sql(EXPORTS + "where e.published and e.id < :before order by e.id desc limit :limit")
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> export(row))
                .list();
    }

    /** The prints that say, or are, exactly this. */
    List<ReportExport> withChecksum(String checksum, boolean drafts, int limit) {
        return db.sql(EXPORTS + """
                        where e.id in (select id from report_export where model_hash = :hash
                                union select id from report_export where file_hash = :hash)
                            and (e.published or :drafts)
                        order by e.id desc limit :limit""")
                .param("hash", checksum)
                .param("drafts", drafts)
                .param("limit", limit)
                .query((row, number) -> export(row))
                .list();
    }

    List<ReadyArticle> ready(ReadyArticle.Place after, int limit) {
        return db.sql("""
                        select t.claims, a.id, a.title, a.outlet, a.report_published_at
                        from claim_tally t join article a on a.id = t.article_id
                        where t.status = 'DECIDED' and t.claims > 0
                            and (t.claims < :claims or (t.claims = :claims and t.article_id < :article))
                        order by t.claims desc, t.article_id desc limit :limit""")
                .param("claims", after.decided())
                .param("article", after.article().value())
                .param("limit", limit)
                .query((row, number) -> new ReadyArticle(
                        new ArticleId(row.getLong("id")),
                        row.getString("title"),
                        row.getString("outlet"),
                        row.getInt("claims"),
                        Utc.readOrNull(row, "report_published_at")))
                .list();
    }

    /** Who submitted a review of a claim that has a verdict, by name. */
    List<String> checkers(ArticleId article) {
        return db.sql("""
                        select distinct p.id, p.full_name
                        from claim c
                            join review r on r.claim_id = c.id and r.submitted_at is not null
                            join person p on p.id = r.reviewer_id
                        where c.article_id = :article and c.status in ('DECIDED', 'PUBLISHED', 'WITHDRAWN')
                        order by p.full_name, p.id""")
                .param("article", article.value())
                .query((row, number) -> row.getString("full_name"))
                .list();
    }

    /** Who decided on the claims of an article. */
    Map<PersonId, String> deciders(ArticleId article) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        db.sql("""
                        select distinct p.id, p.full_name
                        from claim c
                            join decision d on d.claim_id = c.id
                                and d.id = (select max(latest.id) from decision latest where latest.claim_id = c.id)
                            join person p on p.id = d.decided_by
                        where c.article_id = :article and c.status in ('DECIDED', 'PUBLISHED', 'WITHDRAWN')
                        order by p.full_name, p.id""").param("article", article.value()).query(row -> {
            names.put(new PersonId(row.getLong("id")), row.getString("full_name"));
        });
        return names;
    }

    private static ReportExport export(ResultSet row) throws SQLException {
        return new ReportExport(
                new ExportId(row.getLong("id")),
                new ArticleId(row.getLong("article_id")),
                row.getString("title"),
                row.getInt("number"),
                ReportFormat.valueOf(row.getString("format")),
                PrintState.valueOf(row.getString("state")),
                row.getBoolean("publication"),
                row.getBoolean("published"),
                row.getString("full_name"),
                Utc.read(row, "made_at"),
                row.getString("model_hash"),
                row.getString("file_name"),
                fileHash(row));
    }

    private static @Nullable String fileHash(ResultSet row) throws SQLException {
        return row.getString("file_hash");
    }
}
