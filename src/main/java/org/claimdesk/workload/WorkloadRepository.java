package org.claimdesk.workload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimdesk.assignment.Pairing;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkloadRepository {

    private final JdbcClient db;

    WorkloadRepository(JdbcClient db) {
        this.db = db;
    }

    /** Every reviewer whose account is open; what waits is counted in the index of the queues, which holds each due time. */
    List<Load> loads(Instant now, Instant soon, LocalDate today, int deskDefault) {
        return db.sql("""
                        select p.id as reviewer_id, p.full_name, w.waiting, w.overdue, w.due_soon,
                            ifnull(k.claims, :default) as claims,
                            b.id, p.id as person_id, b.first_day, b.last_day, b.note, b.version
                        from person_role r
                        join person p on p.id = r.person_id
                        join (
                            select q.person_id, count(a.id) as waiting,
                                ifnull(sum(a.due_order < :now), 0) as overdue,
                                ifnull(sum(a.due_order >= :now and a.due_order < :soon), 0) as due_soon
                            from person_role q
                            left join assignment a force index (assignment_by_turn)
                                on a.reviewer_id = q.person_id and a.live = true
                            where q.role = 'REVIEWER'
                            group by q.person_id
                        ) w on w.person_id = p.id
                        left join capacity k on k.person_id = p.id
                        left join absence b on b.id = (
                            select n.id from absence n where n.person_id = p.id and n.last_day >= :today
                            order by n.first_day, n.last_day desc, n.id limit 1)
                        where r.role = 'REVIEWER' and p.disabled = false
                        order by p.full_name, p.id""")
                .param("now", Utc.bind(now))
                .param("soon", Utc.bind(soon))
                .param("today", today)
                .param("default", deskDefault)
                .query((row, number) -> new Load(
                        new PersonId(row.getLong("reviewer_id")),
                        row.getString("full_name"),
                        row.getInt("waiting"),
                        row.getInt("overdue"),
                        row.getInt("due_soon"),
                        row.getInt("claims"),
                        row.getObject("id") == null ? null : absence(row),
                        today))
                .list();
    }

    boolean isAPerson(PersonId person) {
        return db.sql("select exists (select 1 from person where id = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    Capacity capacity(PersonId person, int deskDefault) {
        return db.sql("select claims, version from capacity where person_id = :person")
                .param("person", person.value())
                .query((row, number) ->
                        new Capacity(person, (Integer) row.getObject("claims"), deskDefault, row.getInt("version")))
                .optional()
                .orElseGet(() -> new Capacity(person, null, deskDefault, 0));
    }

    /** Saves it, unless someone else has saved it since it was read; the first time there is no row yet. */
    void saveCapacity(PersonId person, @Nullable Integer claims, int version) {
        String save = version == 0 ? "insert ignore into capacity (person_id, claims) values (:person, :claims)" : """
                update capacity set claims = :claims, version = version + 1
                where person_id = :person and version = :version""";
        int saved = db.sql(save)
                .param("person", person.value())
                .param("claims", claims)
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("capacity of " + person.value() + " has moved on");
        }
    }

    List<Absence> absences(PersonId person, LocalDate today) {
        return db.sql("""
                        select * from absence where person_id = :person and last_day >= :today
                        order by first_day, last_day, id""")
                .param("person", person.value())
                .param("today", today)
                .query((row, number) -> absence(row))
                .list();
    }

    Optional<Absence> absence(AbsenceId id) {
        return db.sql("select * from absence where id = :id")
                .param("id", id.value())
                .query((row, number) -> absence(row))
                .optional();
    }

    AbsenceId addAbsence(PersonId person, LocalDate firstDay, LocalDate lastDay, String note) {
        return new AbsenceId(db.sql("""
                        insert into absence (person_id, first_day, last_day, note)
                        values (:person, :first, :last, :note) returning id""")
                .param("person", person.value())
                .param("first", firstDay)
                .param("last", lastDay)
                .param("note", note)
                .query(Long.class)
                .single());
    }

    void removeAbsence(AbsenceId id, int version) {
        int removed = db.sql("delete from absence where id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .update();
        if (removed == 0) {
            throw new OptimisticLockingFailureException("absence " + id.value() + " has moved on");
        }
    }

    /** What the claims say, the most check-worthy first; nobody is proposed yet. */
    List<Proposal> claims(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return db.sql("select id, number, wording from claim where id in (:claims) order by check_worthiness desc, id")
                .param("claims", claims.stream().map(ClaimId::value).toList())
                .query((row, number) -> new Proposal(
                        new ClaimId(row.getLong("id")), row.getInt("number"), row.getString("wording"), null))
                .list();
    }

    /** Who was ever asked about these claims. */
    List<Pairing> asked(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return db.sql("select claim_id, reviewer_id from assignment where claim_id in (:claims)")
                .param("claims", claims.stream().map(ClaimId::value).toList())
                .query((row, number) ->
                        new Pairing(new ClaimId(row.getLong("claim_id")), new PersonId(row.getLong("reviewer_id"))))
                .list();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                new AbsenceId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("note"),
                row.getInt("version"));
    }
}
