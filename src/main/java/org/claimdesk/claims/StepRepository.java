package org.claimdesk.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.text.Span;
import org.claimdesk.users.PersonId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class StepRepository {

    /** A person can go back so many steps on an article. */
    private static final int KEPT = 50;

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;

    StepRepository(JdbcClient db, NamedParameterJdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /** Notes a new step; what the person had undone before it cannot be done again after it. */
    StepId add(ArticleId article, PersonId person, Deed deed, int first, List<Change> changes) {
        db.sql("delete from editing_step where article_id = :article and person_id = :person and undone")
                .param("article", article.value())
                .param("person", person.value())
                .update();
        KeyHolder id = new GeneratedKeyHolder();
        db.sql("""
                        insert into editing_step (article_id, person_id, deed, claims, first)
                        values (:article, :person, :deed, :claims, :first)""")
                .param("article", article.value())
                .param("person", person.value())
                .param("deed", deed.name())
                .param("claims", changes.size())
                .param("first", first)
                .update(id, "id");
        var step = new StepId(Objects.requireNonNull(id.getKey()).longValue());
        addSides(step, changes);
        forgetTheOldest(article, person);
        return step;
    }

    /** Notes what became of a sentence in a step. */
    void addSentence(StepId step, StoredSentence before, StoredSentence after) {
        batches.batchUpdate("""
                insert into editing_step_sentence (step_id, side, version_id, position, version, set_aside_reason, set_aside_note)
                values (:step, :side, :text, :position, :version, :reason, :note)""", new SqlParameterSource[] {row(step, "BEFORE", before), row(step, "AFTER", after)});
    }

    /** The sentence that a step is about, if it is about one, before the step and after it. */
    List<StoredSentence> sentence(StepId step) {
        return db.sql("""
                        select e.*, s.start_offset, s.end_offset, s.heading
                        from editing_step_sentence e
                        join sentence s on s.version_id = e.version_id and s.position = e.position
                        where e.step_id = :step
                        order by e.side desc""")
                .param("step", step.value())
                .query((row, number) -> {
                    String reason = row.getString("set_aside_reason");
                    return new StoredSentence(
                            new VersionId(row.getLong("version_id")),
                            row.getInt("position"),
                            new Span(row.getInt("start_offset"), row.getInt("end_offset")),
                            row.getBoolean("heading"),
                            reason == null ? null : SetAsideReason.valueOf(reason),
                            row.getString("set_aside_note"),
                            row.getInt("version"));
                })
                .list();
    }

    /** The step that the person did last on an article, or undid last. */
    Optional<Step> last(ArticleId article, PersonId person, boolean undone) {
        return db.sql("""
                        select id, deed, claims, first from editing_step
                        where article_id = :article and person_id = :person and undone = :undone
                        order by\s""" + (undone ? "id" : "id desc") + " limit 1")
                .param("article", article.value())
                .param("person", person.value())
                .param("undone", undone)
                .query((row, number) -> new Step(
                        new StepId(row.getLong("id")),
                        Deed.valueOf(row.getString("deed")),
                        row.getInt("claims"),
                        row.getInt("first")))
                .optional();
    }

    /** What a step changed, in the order of the claims' ids. */
    List<Change> changes(StepId step) {
        return db.sql("""
                        select * from editing_step_claim where step_id = :step
                        order by claim_id, side desc""").param("step", step.value()).query(rows -> {
            List<Change> changes = new ArrayList<>();
            while (rows.next()) {
                ClaimSide before = side(rows);
                rows.next();
                changes.add(new Change(before, side(rows)));
            }
            return changes;
        });
    }

    void turn(StepId step, boolean undone) {
        db.sql("update editing_step set undone = :undone where id = :step")
                .param("undone", undone)
                .param("step", step.value())
                .update();
    }

    /** Claims are again as they were in an earlier version: whatever step led to it, or led on from it, leads to the new one. */
    void rename(List<ClaimSide> earlier, List<Integer> now) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            rows.add(new MapSqlParameterSource()
                    .addValue("claim", earlier.get(i).claim().value())
                    .addValue("earlier", earlier.get(i).version())
                    .addValue("now", now.get(i)));
        }
        batches.batchUpdate(
                "update editing_step_claim set version = :now where claim_id = :claim and version = :earlier",
                rows.toArray(SqlParameterSource[]::new));
    }

    /** A sentence is again as it was in an earlier version of its row: see {@link #rename(List, List)}. */
    void rename(StoredSentence earlier, int now) {
        db.sql("""
                        update editing_step_sentence set version = :now
                        where version_id = :text and position = :position and version = :earlier""")
                .param("now", now)
                .param("text", earlier.articleVersion().value())
                .param("position", earlier.position())
                .param("earlier", earlier.version())
                .update();
    }

    private void addSides(StepId step, List<Change> changes) {
        batches.batchUpdate(
                """
                insert into editing_step_claim (step_id, claim_id, side, version, status, wording, set_aside_reason,
                    set_aside_note, central, place)
                values (:step, :claim, :side, :version, :status, :wording, :reason, :note, :central, :place)""",
                changes.stream()
                        .flatMap(change ->
                                Stream.of(row(step, "BEFORE", change.before()), row(step, "AFTER", change.after())))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(StepId step, String name, StoredSentence side) {
        SetAsideReason reason = side.reason();
        return new MapSqlParameterSource()
                .addValue("step", step.value())
                .addValue("side", name)
                .addValue("text", side.articleVersion().value())
                .addValue("position", side.position())
                .addValue("version", side.version())
                .addValue("reason", reason == null ? null : reason.name())
                .addValue("note", side.note());
    }

    private static SqlParameterSource row(StepId step, String name, ClaimSide side) {
        SetAsideReason reason = side.reason();
        return new MapSqlParameterSource()
                .addValue("step", step.value())
                .addValue("claim", side.claim().value())
                .addValue("side", name)
                .addValue("version", side.version())
                .addValue("status", side.status().name())
                .addValue("wording", side.wording())
                .addValue("reason", reason == null ? null : reason.name())
                .addValue("note", side.note())
                .addValue("central", side.central())
                .addValue("place", side.place());
    }

    private void forgetTheOldest(ArticleId article, PersonId person) {
        db.sql("""
                        delete from editing_step
                        where article_id = :article and person_id = :person and id < (
                            select id from (
                                select id from editing_step where article_id = :article and person_id = :person
                                order by id desc limit 1 offset :kept) kept)""")
                .param("article", article.value())
                .param("person", person.value())
                .param("kept", KEPT - 1)
                .update();
    }

    private static ClaimSide side(ResultSet row) throws SQLException {
        String reason = row.getString("set_aside_reason");
        return new ClaimSide(
                new ClaimId(row.getLong("claim_id")),
                row.getInt("version"),
                ClaimStatus.valueOf(row.getString("status")),
                row.getString("wording"),
                reason == null ? null : SetAsideReason.valueOf(reason),
                row.getString("set_aside_note"),
                row.getBoolean("central"),
                row.getDouble("place"));
    }
}
