package org.claimdesk.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class PersonRepository {

    /** Everything about a person but the password. */
    static final String PERSON = """
            p.id, p.sign_in_name, p.full_name, p.disabled, p.version,
            (select group_concat(r.role) from person_role r where r.person_id = p.id) as roles""";

    private final JdbcClient db;

    PersonRepository(JdbcClient db) {
        this.db = db;
    }

    List<Person> all() {
        return db.sql("select " + PERSON + " from person p order by p.full_name, p.id")
                .query((row, number) -> person(row))
                .list();
    }

    List<Person> withRole(Role role) {
        return db.sql("select " + PERSON + """
                         from person p
                        where not p.disabled
                            and exists (select 1 from person_role h where h.person_id = p.id and h.role = :role)
                        order by p.full_name, p.id""")
                .param("role", role.name())
                .query((row, number) -> person(row))
                .list();
    }

    Optional<Person> find(PersonId id) {
        return db.sql("select " + PERSON + " from person p where p.id = :id")
                .param("id", id.value())
                .query((row, number) -> person(row))
                .optional();
    }

    /** The person who signs in by this name, with the hash of the password. */
    Optional<SignedIn> named(String signInName) {
        return db.sql("select " + PERSON + ", p.password_hash from person p where p.sign_in_name = :name")
                .param("name", signInName)
                .query((row, number) -> new SignedIn(person(row), row.getString("password_hash")))
                .optional();
    }

    List<Account> accounts(Instant now) {
        return db.sql("select " + PERSON + """
                        , p.email, p.password_hash is not null as has_password,
                            (select max(i.expires_at) from invitation i
                             where i.person_id = p.id and i.used_at is null and i.expires_at > :now) as invited_until
                        from person p
                        order by p.full_name, p.id""")
                .param("now", Utc.bind(now))
                .query((row, number) -> account(row))
                .list();
    }

    boolean isEmpty() {
        return db.sql("select not exists (select 1 from person)")
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody else administers the desk and can come in. Whoever asks holds the administrators' roles until they are done. */
    boolean hasAnotherAdministrator(PersonId than) {
        return !db.sql("""
                        select p.id from person p join person_role r on r.person_id = p.id and r.role = 'ADMIN'
                        where not p.disabled and p.password_hash is not null and p.id <> :id
                        for update""").param("id", than.value()).query(Long.class).list().isEmpty();
    }

    PersonId add(NewPerson person, @Nullable String passwordHash) {
        var key = new GeneratedKeyHolder();
        try {
            db.sql("""
                            insert into person (sign_in_name, full_name, password_hash, email, created_at)
                            values (:signInName, :fullName, :passwordHash, :email, :now)""")
                    .param("signInName", person.signInName())
                    .param("fullName", person.fullName())
                    .param("passwordHash", passwordHash)
                    .param("email", person.mail().value())
                    .param("now", Utc.bind(Utc.now()))
                    .update(key);
        } catch (DuplicateKeyException taken) {
            throw isTaken(person.mail()) ? mailTaken() : new Refused("people.refused.name-taken", person.signInName());
        }
        var id = new PersonId(Objects.requireNonNull(key.getKey()).longValue());
        addRoles(id, person.roles());
        return id;
    }

    void changeRoles(Person person, Set<Role> roles) {
        touch(person, "version = version + 1");
        db.sql("delete from person_role where person_id = :id")
                .param("id", person.id().value())
                .update();
        addRoles(person.id(), roles);
    }

    void disable(Person person) {
        touch(person, "disabled = true, version = version + 1");
    }

    void enable(Person person) {
        touch(person, "disabled = false, version = version + 1");
    }

    void setPassword(PersonId person, String hash) {
        db.sql("update person set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", person.value())
                .update();
    }

    OwnProfile profile(PersonId id) {
        return db.sql("select full_name, language, time_zone, email, version from person where id = :id")
                .param("id", id.value())
                .query((row, number) -> new OwnProfile(
                        row.getString("full_name"),
                        row.getString("language"),
                        row.getString("time_zone"),
                        row.getString("email"),
                        row.getInt("version")))
                .single();
    }

    void changeProfile(PersonId id, String fullName, String language, String timeZone, int version) {
        int changed = db.sql("""
                        update person set full_name = :fullName, language = :language, time_zone = :timeZone,
                            version = version + 1
                        where id = :id and version = :version""")
                .param("fullName", fullName)
                .param("language", language)
                .param("timeZone", timeZone)
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("person " + id.value() + " has moved on");
        }
    }

    /** Where the person reads the clock, if elsewhere than the desk. */
    Optional<ZoneId> timeZone(PersonId id) {
        return zone(db.sql("select time_zone from person where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    private static Optional<ZoneId> zone(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
    }

    void setMail(Person person, MailAddress mail) {
        try {
            db.sql("update person set email = :email, version = version + 1 where id = :id and version = :version")
                    .param("email", mail.value())
                    .param("id", person.id().value())
                    .param("version", person.version())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw mailTaken();
        }
    }

    /** Whoever can be written to at this address, or signs in by this name and can be written to. */
    Optional<PersonId> reachedBy(String nameOrMail) {
        return db.sql("""
                        select id from person
                        where not disabled and email <> '' and (email_of_one = :asked or sign_in_name = :asked)
                        order by sign_in_name = :asked desc limit 1""")
                .param("asked", nameOrMail)
                .query(Long.class)
                .optional()
                .map(PersonId::new);
    }

    /** The person as somebody to write to, if their account is open and has an address. */
    Optional<Addressee> addressee(PersonId id) {
        return db.sql("select p.email, p.language, p.time_zone, " + PERSON
                        + " from person p where p.id = :id and not p.disabled and p.email <> ''")
                .param("id", id.value())
                .query((row, number) -> new Addressee(
                        person(row),
                        row.getString("email"),
                        Locale.forLanguageTag(row.getString("language")),
                        zone(row.getString("time_zone"))))
                .optional();
    }

    private boolean isTaken(MailAddress mail) {
        return !mail.isNone()
                && db.sql("select exists (select 1 from person where email_of_one = :mail)")
                        .param("mail", mail.value())
                        .query(Boolean.class)
                        .single();
    }

    private static Refused mailTaken() {
        return new Refused("people.refused.mail-taken");
    }

    void countWrongSignIn(PersonId person) {
        db.sql("update person set wrong_since_then = wrong_since_then + 1 where id = :id")
                .param("id", person.value())
                .update();
    }

    /** Notes a sign-in as the last one, for {@link SignInRepository#add} to tell at the next. */
    void noteSignIn(PersonId person, String address, Instant now) {
        db.sql("""
                        update person set last_sign_in_at = :now, last_sign_in_address = :address, wrong_since_then = 0
                        where id = :id""")
                .param("now", Utc.bind(now))
                .param("address", address)
                .param("id", person.value())
                .update();
    }

    private void touch(Person person, String change) {
        int touched = db.sql("update person set " + change + " where id = :id and version = :version")
                .param("id", person.id().value())
                .param("version", person.version())
                .update();
        if (touched == 0) {
            throw new OptimisticLockingFailureException("person " + person.id().value() + " has moved on");
        }
    }

    private void addRoles(PersonId person, Set<Role> roles) {
        for (Role role : roles) {
            db.sql("insert into person_role (person_id, role) values (:person, :role)")
                    .param("person", person.value())
                    .param("role", role.name())
                    .update();
        }
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("sign_in_name"),
                row.getString("full_name"),
                roles(row.getString("roles")),
                row.getBoolean("disabled"),
                row.getInt("version"));
    }

    private static Set<Role> roles(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Account account(ResultSet row) throws SQLException {
        Person person = person(row);
        Instant invitedUntil = Utc.readOrNull(row, "invited_until");
        return new Account(
                person,
                row.getString("email"),
                standing(person, row.getBoolean("has_password"), invitedUntil),
                invitedUntil);
    }

    private static Account.Standing standing(Person person, boolean hasPassword, @Nullable Instant invitedUntil) {
        if (person.disabled()) {
            return Account.Standing.DISABLED;
        }
        if (hasPassword) {
            return Account.Standing.OPEN;
        }
        return invitedUntil == null ? Account.Standing.WAITING : Account.Standing.INVITED;
    }
}
