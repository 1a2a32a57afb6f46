package org.claimdesk.articles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Where articles and their versions are kept. A version is only ever added. */
@Repository
class ArticleRepository {

    private static final String ARTICLE = """
            select a.id, a.title, a.outlet, a.author, a.source_link, a.published_on, a.due_at, a.editor_id, a.split_state,
                a.split_done, a.split_total, a.created_at, a.report_published_at, a.version
            from article a
            """;

    private static final String VERSION = """
            select v.id, v.article_id, v.number, v.text, v.text_hash, v.language, v.created_at
            from article_version v
            """;

    private final JdbcClient db;
    private final JdbcOperations batches;

    ArticleRepository(JdbcClient db, JdbcOperations batches) {
        this.db = db;
        this.batches = batches;
    }

    ArticleId add(NewArticle article, PersonId editor, Instant now) {
        var key = new GeneratedKeyHolder();
        db.sql("""
                        insert into article (title, outlet, author, source_link, published_on, due_at, editor_id, split_state,
                            created_at)
                        values (:title, :outlet, :author, :sourceLink, :publishedOn, :dueAt, :editor, 'WAITING', :now)""")
                .param("title", article.title())
                .param("outlet", article.outlet())
                .param("author", article.author())
                .param("sourceLink", article.sourceLink())
                .param("publishedOn", article.publishedOn())
                .param("dueAt", Utc.bindOrNull(article.dueAt()))
                .param("editor", editor.value())
                .param("now", Utc.bind(now))
                .update(key);
        return new ArticleId(Objects.requireNonNull(key.getKey()).longValue());
    }

    VersionId addVersion(ArticleId article, int number, String text, String hash, Instant now) {
        var key = new GeneratedKeyHolder();
        db.sql("""
                        insert into article_version (article_id, number, text, text_hash, created_at)
                        values (:article, :number, :text, :hash, :now)""")
                .param("article", article.value())
                .param("number", number)
                .param("text", text)
                .param("hash", hash)
                .param("now", Utc.bind(now))
                .update(key);
        return new VersionId(Objects.requireNonNull(key.getKey()).longValue());
    }

    void addDroppedLines(VersionId version, List<DroppedLine> lines) {
        batches.batchUpdate(
                "insert into dropped_line (version_id, position, text) values (?, ?, ?)",
                lines.stream()
                        .map(line -> new Object[] {version.value(), line.position(), line.text()})
                        .toList());
    }

    Optional<Article> find(ArticleId id) {
        return db.sql(ARTICLE + "where a.id = :id")
                .param("id", id.value())
                .query((row, number) -> article(row))
                .optional();
    }

    Optional<Article> withText(String hash) {
        return db.sql(ARTICLE + """
                        join article_version v on v.article_id = a.id
                        where v.text_hash = :hash
                        order by a.id desc
                        limit 1""")
                .param("hash", hash)
                .query((row, number) -> article(row))
                .optional();
    }

    Optional<ArticleVersion> latestVersion(ArticleId article) {
        return db.sql(VERSION + "where v.article_id = :article order by v.number desc limit 1")
                .param("article", article.value())
                .query((row, number) -> version(row))
                .optional();
    }

    Optional<VersionId> latestVersionId(ArticleId article) {
        return db.sql("select id from article_version where article_id = :article order by number desc limit 1")
                .param("article", article.value())
                .query((row, number) -> new VersionId(row.getLong("id")))
                .optional();
    }

    Optional<ArticleVersion> version(VersionId id) {
        return db.sql(VERSION + "where v.id = :id")
                .param("id", id.value())
                .query((row, number) -> version(row))
                .optional();
    }

    void saveSplitProgress(ArticleId id, SplitState state, int done, int total) {
        db.sql("""
                        update article set split_state = :state, split_done = :done, split_total = :total
                        where id = :id""")
                .param("state", state.name())
                .param("done", done)
                .param("total", total)
                .param("id", id.value())
                .update();
    }

    /** Answers false when the splitting stands elsewhere than {@code from}. */
    boolean moveSplit(ArticleId id, Set<SplitState> from, SplitState to, int done, int total) {
        return db.sql("""
                                update article set split_state = :to, split_done = :done, split_total = :total
                                where id = :id and split_state in (:from)""")
                        .param("to", to.name())
                        .param("done", done)
                        .param("total", total)
                        .param("id", id.value())
                        .param("from", from.stream().map(SplitState::name).toList())
                        .update()
                == 1;
    }

    /** The article as it is now; nobody else can change it before this transaction ends. */
    Optional<Article> hold(ArticleId id) {
        return db.sql(ARTICLE + "where a.id = :id for update")
                .param("id", id.value())
                .query((row, number) -> article(row))
                .optional();
    }

    /** Answers false when the article has moved on from {@code version}. */
    boolean saveReportPublished(ArticleId id, Instant at, int version) {
        return db.sql("""
                                update article set report_published_at = :at, version = version + 1
                                where id = :id and version = :version""")
                        .param("at", Utc.bind(at))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Article article(ResultSet row) throws SQLException {
        return new Article(
                new ArticleId(row.getLong("id")),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("author"),
                row.getString("source_link"),
                row.getObject("published_on", LocalDate.class),
                Utc.readOrNull(row, "due_at"),
                new PersonId(row.getLong("editor_id")),
                SplitState.valueOf(row.getString("split_state")),
                row.getInt("split_done"),
                row.getInt("split_total"),
                Utc.read(row, "created_at"),
                Utc.readOrNull(row, "report_published_at"),
                row.getInt("version"));
    }

    private static ArticleVersion version(ResultSet row) throws SQLException {
        return new ArticleVersion(
                new VersionId(row.getLong("id")),
                new ArticleId(row.getLong("article_id")),
                row.getInt("number"),
                row.getString("text"),
                row.getString("text_hash"),
                row.getString("language"),
                Utc.read(row, "created_at"));
    }
}
