package org.claimdesk.factors;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.TypedCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FactorRepository {

    private final JdbcClient db;

    FactorRepository(JdbcClient db) {
        this.db = db;
    }

    /** A person's authenticator application, and the half minute of the last number that was taken from it. */
    record Authenticator(SharedSecret secret, long lastStep) {}

    OwnFactors of(PersonId person) {
        return db.sql("""
                        select (select added_at from authenticator where person_id = :person) as since,
                            (select count(*) from backup_code where person_id = :person and used_at is null) as codes""")
                .param("person", person.value())
                .query((row, number) -> new OwnFactors(Utc.readOrNull(row, "since"), row.getInt("codes")))
                .single();
    }

    /** Of whom the desk demands a second factor, and whether a person has one. */
    record Demand(String of, boolean isMet) {}

    Demand demand(PersonId person) {
        return db.sql("""
                        select (select value from desk_setting where name = 'second-factor') as demanded_of,
                            exists (select 1 from authenticator where person_id = :person)
                                or exists (select 1 from passkey where person_id = :person) as met""")
                .param("person", person.value())
                .query((row, number) -> new Demand(row.getString("demanded_of"), row.getBoolean("met")))
                .single();
    }

    boolean hasAny(PersonId person) {
        return db.sql("""
                        select exists (select 1 from authenticator where person_id = :person)
                            or exists (select 1 from passkey where person_id = :person)""").param("person", person.value()).query(Boolean.class).single();
    }

    /** Holds the row, so that of two who come with the same number one finds it taken. */
    Optional<Authenticator> authenticator(PersonId person) {
        return db.sql("select secret, last_step from authenticator where person_id = :person for update")
                .param("person", person.value())
                .query((row, number) ->
                        new Authenticator(new SharedSecret(row.getString("secret")), row.getLong("last_step")))
                .optional();
    }

    /** In place of the one from before. */
    void keep(PersonId person, SharedSecret secret, long lastStep, Instant now) {
        db.sql("""
                        replace into authenticator (person_id, secret, added_at, last_step)
                        values (:person, :secret, :now, :lastStep)""")
                .param("person", person.value())
                .param("secret", secret.base32())
                .param("lastStep", lastStep)
                .param("now", Utc.bind(now))
                .update();
    }

    void take(PersonId person, long step) {
        db.sql("update authenticator set last_step = :step where person_id = :person")
                .param("step", step)
                .param("person", person.value())
                .update();
    }

    boolean removeAuthenticator(PersonId person) {
        return db.sql("delete from authenticator where person_id = :person")
                        .param("person", person.value())
                        .update()
                == 1;
    }

    void keep(PersonId person, BackupCodes codes) {
        removeBackupCodes(person);
        for (TypedCode code : codes.codes()) {
            db.sql("insert into backup_code (person_id, code_hash) values (:person, :hash)")
                    .param("person", person.value())
                    .param("hash", BackupCodes.hash(person, code))
                    .update();
        }
    }

    void removeBackupCodes(PersonId person) {
        db.sql("delete from backup_code where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Uses a code up; answers whether it was one that could still be used. */
    boolean use(PersonId person, TypedCode code, Instant now) {
        return db.sql("""
                        update backup_code set used_at = :now
                        where person_id = :person and code_hash = :hash and used_at is null""")
                        .param("now", Utc.bind(now))
                        .param("person", person.value())
                        .param("hash", BackupCodes.hash(person, code))
                        .update()
                == 1;
    }
}
