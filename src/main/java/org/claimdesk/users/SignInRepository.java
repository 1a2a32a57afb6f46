package org.claimdesk.users;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class SignInRepository {

    private final JdbcClient db;

    SignInRepository(JdbcClient db) {
        this.db = db;
    }

    /** A sign-in as its cookie names it. */
    record Stored(long id, String tokenHash, Person person) {}

    long add(PersonId person, SignInKey key, String userAgent, Instant now) {
        var id = new GeneratedKeyHolder();
        db.sql("""
                        insert into sign_in (person_id, series_hash, token_hash, started_at, last_used_at, user_agent)
                        values (:person, :series, :token, :now, :now, :userAgent)""")
                .param("person", person.value())
                .param("series", key.series().hash())
                .param("token", key.token().hash())
                .param("userAgent", userAgent)
                .param("now", Utc.bind(now))
                .update(id);
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    /** The sign-in of the cookie, if it is neither too old nor too long unused, and its person may come in. */
    Optional<Stored> find(Secret series, Instant startedAfter, Instant usedAfter) {
        return db.sql("select s.id as sign_in, s.token_hash, " + PersonRepository.PERSON + """
                         from sign_in s join person p on p.id = s.person_id
                        where s.series_hash = :series and s.started_at > :startedAfter and s.last_used_at > :usedAfter
                            and not p.disabled""")
                .param("series", series.hash())
                .param("startedAfter", Utc.bind(startedAfter))
                .param("usedAfter", Utc.bind(usedAfter))
                .query((row, number) ->
                        new Stored(row.getLong("sign_in"), row.getString("token_hash"), PersonRepository.person(row)))
                .optional();
    }

    /** The person of a sign-in that still holds. */
    Optional<Person> holder(long signIn, Instant startedAfter) {
        return db.sql("select " + PersonRepository.PERSON + """
                         from sign_in s join person p on p.id = s.person_id
                        where s.id = :signIn and s.started_at > :startedAfter and not p.disabled""")
                .param("signIn", signIn)
                .param("startedAfter", Utc.bind(startedAfter))
                .query((row, number) -> PersonRepository.person(row))
                .optional();
    }

    void use(long signIn, Instant now) {
        db.sql("update sign_in set last_used_at = :now where id = :signIn")
                .param("signIn", signIn)
                .param("now", Utc.bind(now))
                .update();
    }

    /** Ends one; answers whether it still held. */
    boolean end(long signIn) {
        return db.sql("delete from sign_in where id = :signIn")
                        .param("signIn", signIn)
                        .update()
                == 1;
    }

    void endAllOf(PersonId person) {
        endAllOfExcept(person, 0);
    }

    void endAllOfExcept(PersonId person, long signIn) {
        db.sql("delete from sign_in where person_id = :person and id <> :signIn")
                .param("person", person.value())
                .param("signIn", signIn)
                .update();
    }

    /** Forgets the sign-ins that nobody can use any more. */
    void tidyUp(Instant startedBefore, Instant usedBefore) {
        db.sql("delete from sign_in where started_at <= :startedBefore or last_used_at <= :usedBefore")
                .param("startedBefore", Utc.bind(startedBefore))
                .param("usedBefore", Utc.bind(usedBefore))
                .update();
    }
}
