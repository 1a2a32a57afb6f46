package org.claimdesk.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.VersionId;
import org.claimdesk.text.Sentence;
import org.claimdesk.text.Span;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SentenceRepository {

    private static final String OF_THE_LATEST_VERSION =
            "version_id = (select max(id) from article_version where article_id = :article)";

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    SentenceRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** The sentences of an article's latest version, in order. */
    List<StoredSentence> of(ArticleId article) {
        return db.sql("select * from sentence where " + OF_THE_LATEST_VERSION + " order by position")
                .param("article", article.value())
                .query((row, number) -> sentence(row))
                .list();
    }

    /** Where the claims of an article's latest version stand, piece by piece. */
    List<CoveringPiece> piecesOf(ArticleId article) {
        return db.sql("""
                        select c.status, a.start_offset, a.end_offset
                        from claim c join claim_anchor a on a.claim_id = c.id
                        where c.article_id = :article and c.""" + OF_THE_LATEST_VERSION)
                .param("article", article.value())
                .query((row, number) -> new CoveringPiece(span(row), ClaimStatus.valueOf(row.getString("status"))))
                .list();
    }

    Optional<StoredSentence> find(ArticleId article, int position) {
        return db.sql("select * from sentence where " + OF_THE_LATEST_VERSION + " and position = :position")
                .param("article", article.value())
                .param("position", position)
                .query((row, number) -> sentence(row))
                .optional();
    }

    /** The sentence as it stands now; nobody else can change it before this transaction ends. */
    Optional<StoredSentence> hold(ArticleId article, int position) {
        return db.sql("select * from sentence where " + OF_THE_LATEST_VERSION + " and position = :position for update")
                .param("article", article.value())
                .param("position", position)
                .query((row, number) -> sentence(row))
                .optional();
    }

    /** Whether the sentences of a version are stored, and so its claims: the two come in one transaction. */
    boolean knows(VersionId version) {
        return db.sql("select exists (select 1 from sentence where version_id = :version)")
                .param("version", version.value())
                .query(Boolean.class)
                .single();
    }

    /** What was set aside in the last version before this one that has been split. */
    List<SetAsideSentence> setAsideBefore(ArticleVersion version) {
        return db.sql("""
                        select s.start_offset, s.end_offset, s.set_aside_reason, s.set_aside_note, v.text
                        from sentence s join article_version v on v.id = s.version_id
                        where s.set_aside_reason is not null and s.version_id = (
                            select max(earlier.id) from article_version earlier
                            where earlier.article_id = :article and earlier.id < :version
                                and exists (select 1 from sentence known where known.version_id = earlier.id))
                        order by s.position""")
                .param("article", version.article().value())
                .param("version", version.id().value())
                .query((row, number) -> new SetAsideSentence(
                        span(row).of(row.getString("text")),
                        SetAsideReason.valueOf(row.getString("set_aside_reason")),
                        row.getString("set_aside_note")))
                .list();
    }

    /** The sentences of any version, in order. */
    List<Span> of(VersionId version) {
        return db.sql("select start_offset, end_offset from sentence where version_id = :version order by position")
                .param("version", version.value())
                .query((row, number) -> span(row))
                .list();
    }

    void add(VersionId version, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Sentence sentence : sentences) {
            rows.add(new MapSqlParameterSource()
                    .addValue("version", version.value())
                    .addValue("position", rows.size())
                    .addValue("start", sentence.span().start())
                    .addValue("end", sentence.span().end())
                    .addValue("heading", sentence.heading()));
        }
        batches.batchUpdate("""
                insert into sentence (version_id, position, start_offset, end_offset, heading)
                values (:version, :position, :start, :end, :heading)""", rows.toArray(SqlParameterSource[]::new));
    }

    /** Saves why a sentence is set aside, or that it no longer is, unless someone else has saved it since it was read. */
    void save(StoredSentence sentence) {
        SetAsideReason reason = sentence.reason();
        int saved = db.sql("""
                        update sentence set set_aside_reason = :reason, set_aside_note = :note, version = version + 1
                        where version_id = :articleVersion and position = :position and version = :version""")
                .param("reason", reason == null ? null : reason.name())
                .param("note", sentence.note())
                .param("articleVersion", sentence.articleVersion().value())
                .param("position", sentence.position())
                .param("version", sentence.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("sentence " + sentence.position() + " has moved on");
        }
    }

    private static StoredSentence sentence(ResultSet row) throws SQLException {
        String reason = row.getString("set_aside_reason");
        return new StoredSentence(
                new VersionId(row.getLong("version_id")),
                row.getInt("position"),
                span(row),
                row.getBoolean("heading"),
                reason == null ? null : SetAsideReason.valueOf(reason),
                row.getString("set_aside_note"),
                row.getInt("version"));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getInt("start_offset"), row.getInt("end_offset"));
    }
}
