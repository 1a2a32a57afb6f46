package org.claimdesk.errands;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ErrandRepository {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient db;
    private final JdbcTemplate batches;

    ErrandRepository(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    ErrandId add(PersonId person, Mandate mandate, List<ErrandItem> items, Instant at) {
        var id = new ErrandId(db.sql("""
                        insert into errand (person_id, kind, due_at, wanted, reason, note, total, state, ordered_at)
                        values (:person, :kind, :due, :wanted, :reason, :note, :total, 'UNDER_WAY', :at) returning id""")
                .param("person", person.value())
                .param("kind", mandate.kind().name())
                .param("due", Utc.bindOrNull(mandate.dueAt()))
                .param("wanted", mandate.wanted())
                .param(
                        "reason",
                        mandate.reason() == null ? null : mandate.reason().name())
                .param("note", mandate.note())
                .param("total", items.size())
                .param("at", Utc.bind(at))
                .query(Long.class)
                .single());
        List<Object[]> rows = new ArrayList<>();
        for (ErrandItem item : items) {
            rows.add(new Object[] {id.value(), rows.size(), item.subject(), item.version(), item.reviewer()});
        }
        batches.batchUpdate(
                "insert into errand_item (errand_id, position, subject_id, version, reviewer_id) values (?, ?, ?, ?, ?)",
                rows);
        return id;
    }

    /** The errand, held till the end of the transaction. */
    Optional<OpenErrand> hold(ErrandId id) {
        return db.sql("select * from errand where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> open(row))
                .optional();
    }

    /** The items from a position on. */
    List<ErrandItem> items(ErrandId id, int from, int most) {
        return db.sql("""
                        select subject_id, version, reviewer_id from errand_item
                        where errand_id = :id and position >= :from order by position limit :most""")
                .param("id", id.value())
                .param("from", from)
                .param("most", most)
                .query((row, number) ->
                        new ErrandItem(row.getLong("subject_id"), row.getInt("version"), row.getLong("reviewer_id")))
                .list();
    }

    void advance(ErrandId id, int attempted, int done, ErrandState state) {
        db.sql("""
                        update errand set attempted = attempted + :attempted, done = done + :done, state = :state
                        where id = :id""")
                .param("id", id.value())
                .param("attempted", attempted)
                .param("done", done)
                .param("state", state.name())
                .update();
    }

    /** Keeps the sentences of what was left, behind those that are there; one that is there already is not kept twice. */
    void keep(ErrandId id, List<Refused> refusals) {
        for (Refused refusal : refusals) {
            db.sql("""
                            insert into errand_refusal (errand_id, position, sentence, arguments)
                            select :id, (select count(*) from errand_refusal r where r.errand_id = :id), :sentence, :arguments
                            where not exists (
                                select 1 from errand_refusal r
                                where r.errand_id = :id and r.sentence = :sentence and r.arguments = :arguments)""")
                    .param("id", id.value())
                    .param("sentence", refusal.key())
                    .param("arguments", JSON.writeValueAsString(refusal.arguments()))
                    .update();
        }
    }

    /** What a person has under way, or has not yet seen the end of. */
    List<Errand> unseen(PersonId person) {
        Map<Long, List<Refused>> others = db
                .sql("""
                        select r.errand_id, r.sentence, r.arguments
                        from errand e join errand_refusal r on r.errand_id = e.id
                        where e.person_id = :person and not e.seen order by r.errand_id, r.position""")
                .param("person", person.value())
                .query((row, number) -> Map.entry(row.getLong("errand_id"), refusal(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return db.sql("select * from errand where person_id = :person and not seen order by id")
                .param("person", person.value())
                .query((row, number) -> new Errand(
                        new ErrandId(row.getLong("id")),
                        ErrandKind.valueOf(row.getString("kind")),
                        ErrandState.valueOf(row.getString("state")),
                        row.getInt("total"),
                        row.getInt("attempted"),
                        row.getInt("done"),
                        others.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    void see(ErrandId id, PersonId person) {
        db.sql("update errand set seen = true where id = :id and person_id = :person and state <> 'UNDER_WAY'")
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    private static OpenErrand open(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new OpenErrand(
                new ErrandId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                new Mandate(
                        ErrandKind.valueOf(row.getString("kind")),
                        Utc.readOrNull(row, "due_at"),
                        row.getInt("wanted"),
                        reason == null ? null : SetAsideReason.valueOf(reason),
                        row.getString("note")),
                ErrandState.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("attempted"));
    }

    private static Refused refusal(ResultSet row) throws SQLException {
        return new Refused(row.getString("sentence"), JSON.readValue(row.getString("arguments"), Object[].class));
    }
}
