package org.claimdesk.users;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationRepository {

    private final JdbcClient db;

    InvitationRepository(JdbcClient db) {
        this.db = db;
    }

    void add(PersonId person, Secret token, Instant expiresAt) {
        db.sql("insert into invitation (person_id, token_hash, expires_at) values (:person, :hash, :expiresAt)")
                .param("person", person.value())
                .param("hash", token.hash())
                .param("expiresAt", Utc.bind(expiresAt))
                .update();
    }

    /** Whom the token invites, as long as it is good. */
    Optional<Person> invited(Secret token, Instant now) {
        return db.sql("select " + PersonRepository.PERSON + """
                         from invitation i join person p on p.id = i.person_id
                        where i.token_hash = :hash and i.used_at is null and i.expires_at > :now and not p.disabled""")
                .param("hash", token.hash())
                .param("now", Utc.bind(now))
                .query((row, number) -> PersonRepository.person(row))
                .optional();
    }

    /** Uses the token up; answers whether it was still good. Of two who come at once, one finds it so. */
    boolean use(Secret token, Instant now) {
        return db.sql("""
                        update invitation set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now""")
                        .param("hash", token.hash())
                        .param("now", Utc.bind(now))
                        .update()
                == 1;
    }

    /** Makes every open invitation of a person void. */
    void withdraw(PersonId person, Instant now) {
        db.sql("update invitation set used_at = :now where person_id = :person and used_at is null")
                .param("person", person.value())
                .param("now", Utc.bind(now))
                .update();
    }

    /** Removes invitations that have been void since, and says how many. */
    int forget(Instant before, int most) {
        return db.sql("delete from invitation where expires_at < :before limit :most")
                .param("before", Utc.bind(before))
                .param("most", most)
                .update();
    }
}
