package org.claimdesk.users;

import java.time.Instant;
import java.util.List;
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

    /** The person of a sign-in, and when they were there last. */
    record Held(Person person, Instant lastUsedAt) {}

    /** Adds one that remembers how the person's last one went. */
    long add(PersonId person, SignInKey key, String userAgent, String address, Instant now) {
        var id = new GeneratedKeyHolder();
        db.sql("""
                        insert into sign_in
                            (person_id, series_hash, token_hash, started_at, last_used_at, user_agent, address,
                             previous_at, previous_address, wrong_before)
                        select id, :series, :token, :now, :now, :userAgent, :address,
                            last_sign_in_at, last_sign_in_address, wrong_since_then
                        from person where id = :person""")
                .param("person", person.value())
                .param("series", key.series().hash())
                .param("token", key.token().hash())
                .param("userAgent", userAgent)
                .param("address", address)
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
    Optional<Held> holder(long signIn, Instant startedAfter) {
        return db.sql("select s.last_used_at, " + PersonRepository.PERSON + """
                         from sign_in s join person p on p.id = s.person_id
                        where s.id = :signIn and s.started_at > :startedAfter and not p.disabled""")
                .param("signIn", signIn)
                .param("startedAfter", Utc.bind(startedAfter))
                .query((row, number) -> new Held(PersonRepository.person(row), Utc.read(row, "last_used_at")))
                .optional();
    }

    /** Those of a person that can still be used, the one used last first. */
    List<KeptSignIn> of(PersonId person, long inUse, Instant startedAfter, Instant usedAfter) {
        return db.sql("""
                        select id, started_at, last_used_at, address, user_agent from sign_in
                        where person_id = :person and started_at > :startedAfter and last_used_at > :usedAfter
                        order by last_used_at desc, id desc""")
                .param("person", person.value())
                .param("startedAfter", Utc.bind(startedAfter))
                .param("usedAfter", Utc.bind(usedAfter))
                .query((row, number) -> new KeptSignIn(
                        row.getLong("id"),
                        Utc.read(row, "started_at"),
                        Utc.read(row, "last_used_at"),
                        row.getString("address"),
                        row.getString("user_agent"),
                        row.getLong("id") == inUse))
                .list();
    }

    /** How the person's sign-in before this one went, if there was one. */
    Optional<LastTime> before(long signIn) {
        return db.sql("""
                        select previous_at, previous_address, wrong_before from sign_in
                        where id = :signIn and previous_at is not null""")
                .param("signIn", signIn)
                .query((row, number) -> new LastTime(
                        Utc.read(row, "previous_at"), row.getString("previous_address"), row.getInt("wrong_before")))
                .optional();
    }

    void use(long signIn, String address, Instant now) {
        db.sql("update sign_in set last_used_at = :now, address = :address where id = :signIn")
                .param("address", address)
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

    /** Ends one of a person; answers whether it was theirs and still held. */
    boolean endOneOf(PersonId person, long signIn) {
        return db.sql("delete from sign_in where id = :signIn and person_id = :person")
                        .param("signIn", signIn)
                        .param("person", person.value())
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
