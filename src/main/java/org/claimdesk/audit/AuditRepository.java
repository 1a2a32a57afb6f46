package org.claimdesk.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.claimdesk.shared.DomainEvent.Subject;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {

    private final JdbcClient db;

    AuditRepository(JdbcClient db) {
        this.db = db;
    }

    void add(@Nullable Long person, String name, String action, Subject subject, String before, String after) {
        db.sql("""
                        insert into audit_entry
                            (at, person_id, person_name, action, subject_kind, subject_id, before_json, after_json)
                        values (:at, :person, :name, :action, :kind, :subject, :before, :after)""")
                .param("at", Utc.bind(Utc.now()))
                .param("person", person)
                .param("name", name)
                .param("action", action)
                .param("kind", subject.kind())
                .param("subject", subject.id())
                .param("before", before)
                .param("after", after)
                .update();
    }

    List<AuditEntry> of(Subject subject) {
        return db.sql("""
                        select * from audit_entry
                        where subject_kind = :kind and subject_id = :id
                        order by id""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query((row, number) -> entry(row))
                .list();
    }

    List<AuditEntry> ofAll(String kind, Collection<Long> ids) {
        return db.sql("""
                        select * from audit_entry
                        where subject_kind = :kind and subject_id in (:ids)
                        order by id""")
                .param("kind", kind)
                .param("ids", ids)
                .query((row, number) -> entry(row))
                .list();
    }

    List<AuditEntry> latest(long before, int limit) {
        return db.sql("select * from audit_entry where id < :before order by id desc limit :limit")
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        Long person = row.getObject("person_id", Long.class);
        return person == null ? null : new PersonId(person);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                Utc.read(row, "at"),
                row.getString("person_name"),
                person(row),
                row.getString("action"),
                new Subject(row.getString("subject_kind"), row.getLong("subject_id")),
                row.getString("before_json"),
                row.getString("after_json"));
    }
}
