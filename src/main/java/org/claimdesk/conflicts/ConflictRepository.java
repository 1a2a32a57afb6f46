package org.claimdesk.conflicts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConflictRepository {

    private final JdbcClient db;

    ConflictRepository(JdbcClient db) {
        this.db = db;
    }

    List<Conflict> of(PersonId person) {
        return db.sql("select * from conflict_of_interest where person_id = :person order by name, id")
                .param("person", person.value())
                .query((row, number) -> conflict(row))
                .list();
    }

    Optional<Conflict> find(ConflictId id) {
        return db.sql("select * from conflict_of_interest where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> conflict(row))
                .optional();
    }

    /** Answers false where the same words are noted for this person already. */
    boolean add(PersonId person, ConflictKind kind, ConflictName name, PersonId by, Instant at) {
        return db.sql("""
                        insert ignore into conflict_of_interest (person_id, kind, name, words, noted_by, noted_at)
                        values (:person, :kind, :name, :words, :by, :at)""")
                        .param("person", person.value())
                        .param("kind", kind.name())
                        .param("name", name.name())
                        .param("words", name.words())
                        .param("by", by.value())
                        .param("at", Utc.bind(at))
                        .update()
                == 1;
    }

    void remove(ConflictId id) {
        db.sql("delete from conflict_of_interest where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Which of these claims which of these people must not check, and why; one reason is enough. */
    List<Clash> between(Collection<ClaimId> claims, Collection<PersonId> people) {
        if (claims.isEmpty() || people.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                        select c.id as claim_id, c.number, k.person_id, p.full_name, min(k.name) as name
                        from conflict_of_interest k
                        join person p on p.id = k.person_id
                        join claim c on c.id in (:claims)
                        join article t on t.id = c.article_id
                        where k.person_id in (:people) and %s
                        group by c.id, c.number, k.person_id, p.full_name
                        order by c.number, c.id, p.full_name""".formatted(ConflictQueries.CONCERNS))
                .param("claims", claims.stream().map(ClaimId::value).toList())
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, number) -> new Clash(
                        new ClaimId(row.getLong("claim_id")),
                        row.getInt("number"),
                        new PersonId(row.getLong("person_id")),
                        row.getString("full_name"),
                        row.getString("name")))
                .list();
    }

    private static Conflict conflict(ResultSet row) throws SQLException {
        return new Conflict(
                new ConflictId(row.getLong("id")),
                new PersonId(row.getLong("person_id")),
                ConflictKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new PersonId(row.getLong("noted_by")),
                Utc.read(row, "noted_at"));
    }
}
