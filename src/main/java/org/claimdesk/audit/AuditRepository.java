package org.claimdesk.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.shared.DomainEvent.Subject;
import org.claimdesk.shared.Utc;
import org.claimdesk.shared.Where;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {

    /** So much of the log is looked through for one page. */
    private static final int STRETCH = 1000;

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

    /**
     * Looks through the log along the index that fits best. Whatever else is looked for is compared in passing, over a bounded stretch: a
     * page may then be short, and says where to go on.
     */
    AuditPage page(AuditWish wish, @Nullable AuditPlace before, int size) {
        Path path = Path.of(wish);
        boolean isExact = path.answers(wish);
        int stretch = isExact ? size + 1 : STRETCH;
        List<Trace> traces = traces(path, wish, before, stretch);
        List<Trace> found = traces.stream().filter(trace -> trace.fits(wish)).toList();
        List<Trace> shown = found.subList(0, Math.min(size, found.size()));
        return new AuditPage(entries(shown), next(traces, found, shown, stretch));
    }

    /** What happened to things of these kinds; each kind is read along its index, as far as the page may need it. */
    AuditPage ofKinds(Set<String> kinds, @Nullable AuditPlace before, int size) {
        List<Trace> traces = kinds.stream()
                .sorted()
                .flatMap(kind -> {
                    var wish = new AuditWish(null, false, null, kind, null, null, null);
                    return traces(Path.KIND, wish, before, size + 1).stream();
                })
                .sorted(Comparator.comparing(Trace::at).thenComparing(Trace::id).reversed())
                .toList();
        List<Trace> shown = traces.subList(0, Math.min(size, traces.size()));
        return new AuditPage(
                entries(shown), traces.size() > size ? shown.getLast().place() : null);
    }

    private static @Nullable AuditPlace next(List<Trace> looked, List<Trace> found, List<Trace> shown, int stretch) {
        if (found.size() > shown.size()) {
            return shown.getLast().place();
        }
        return looked.size() == stretch ? looked.getLast().place() : null;
    }

    private List<Trace> traces(Path path, AuditWish wish, @Nullable AuditPlace before, int most) {
        var where = new Where();
        path.narrow(where, wish);
        where.and("at >= :from", "from", Utc.bindOrNull(wish.from()))
                .and("at < :until", "until", Utc.bindOrNull(wish.until()));
        if (before != null) {
            where.and(
                    "at <= :before and (at < :before or id < :beforeId)",
                    Map.of("before", Utc.bind(before.at()), "beforeId", before.id()));
        }
        return db.sql("select id, at, person_id, action, subject_kind, subject_id from audit_entry force index ("
                        + path.index + ") " + where + " order by at desc, id desc limit :most")
                .params(where.parameters())
                .param("most", most)
                .query((row, number) -> new Trace(
                        row.getLong("id"),
                        Utc.read(row, "at"),
                        person(row),
                        row.getString("action"),
                        row.getString("subject_kind"),
                        row.getLong("subject_id")))
                .list();
    }

    private List<AuditEntry> entries(List<Trace> traces) {
        if (traces.isEmpty()) {
            return List.of();
        }
        return db.sql("select * from audit_entry where id in (:ids) order by at desc, id desc")
                .param("ids", traces.stream().map(Trace::id).toList())
                .query((row, number) -> entry(row))
                .list();
    }

    /** An entry without what it says. */
    private record Trace(long id, Instant at, @Nullable PersonId person, String action, String kind, long subject) {

        boolean fits(AuditWish wish) {
            return (wish.person() == null || wish.person().equals(person))
                    && (!wish.byTheDesk() || person == null)
                    && (wish.action() == null || wish.action().equals(action))
                    && (wish.kind() == null || wish.kind().equals(kind))
                    && (wish.id() == null || wish.id() == subject);
        }

        AuditPlace place() {
            return new AuditPlace(at, id);
        }
    }

    /** The ways to look through the log, each along an index; the narrowest is taken. */
    private enum Path {
        THING("audit_entry_by_subject_and_time"),
        PERSON("audit_entry_by_person"),
        ACTION("audit_entry_by_action"),
        KIND("audit_entry_by_kind"),
        TIME("audit_entry_by_time");

        private final String index;

        Path(String index) {
            this.index = index;
        }

        static Path of(AuditWish wish) {
            if (wish.kind() != null && wish.id() != null) {
                return THING;
            }
            if (wish.person() != null || wish.byTheDesk()) {
                return PERSON;
            }
            if (wish.action() != null) {
                return ACTION;
            }
            return wish.kind() != null ? KIND : TIME;
        }

        /** Whether nothing else is looked for, time apart. */
        boolean answers(AuditWish wish) {
            boolean noPerson = wish.person() == null && !wish.byTheDesk();
            return switch (this) {
                case THING -> noPerson && wish.action() == null;
                case PERSON -> wish.action() == null && wish.kind() == null;
                case ACTION -> wish.kind() == null;
                case KIND, TIME -> true;
            };
        }

        void narrow(Where where, AuditWish wish) {
            switch (this) {
                case THING ->
                    where.and("subject_kind = :kind", "kind", wish.kind())
                            .and("subject_id = :subject", "subject", wish.id());
                case PERSON -> {
                    PersonId person = wish.person();
                    if (person == null) {
                        where.and("person_id is null");
                    } else {
                        where.and("person_id = :person", "person", person.value());
                    }
                }
                case ACTION -> where.and("action = :action", "action", wish.action());
                case KIND -> where.and("subject_kind = :kind", "kind", wish.kind());
                case TIME -> {}
            }
        }
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
