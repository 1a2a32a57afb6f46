package org.claimdesk.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceRepository {

    private final JdbcClient db;

    EvidenceRepository(JdbcClient db) {
        this.db = db;
    }

    EvidenceId add(ClaimId claim, Source source, PersonId by, Instant at) {
        var key = new GeneratedKeyHolder();
        db.sql("""
                        insert into evidence
                            (claim_id, link, title, publisher, author, published_on, accessed_on, source_type, origin,
                             added_by, added_at)
                        values (:claim, :link, :title, :publisher, :author, :publishedOn, :accessedOn, :sourceType, :origin,
                             :by, :at)""")
                .param("claim", claim.value())
                .params(columns(source))
                .param("by", by.value())
                .param("at", Utc.bind(at))
                .update(key, "id");
        return new EvidenceId(Objects.requireNonNull(key.getKey()).longValue());
    }

    Optional<Evidence> find(EvidenceId id) {
        return db.sql("select * from evidence where id = :id")
                .param("id", id.value())
                .query((row, number) -> evidence(row))
                .optional();
    }

    /** Saves what is known now, unless somebody else has changed it since it was read. */
    void change(Evidence before, Source source) {
        int changed = db.sql("""
                        update evidence
                        set link = :link, title = :title, publisher = :publisher, author = :author,
                            published_on = :publishedOn, accessed_on = :accessedOn, source_type = :sourceType,
                            origin = :origin, version = version + 1
                        where id = :id and version = :version""")
                .params(columns(source))
                .param("id", before.id().value())
                .param("version", before.version())
                .update();
        refuseIfNone(changed, before);
    }

    void remove(Evidence before) {
        int removed = db.sql("delete from evidence where id = :id and version = :version")
                .param("id", before.id().value())
                .param("version", before.version())
                .update();
        refuseIfNone(removed, before);
    }

    private static void refuseIfNone(int rows, Evidence before) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException(
                    "evidence " + before.id().value() + " has moved on");
        }
    }

    private static Map<String, @Nullable Object> columns(Source source) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("link", source.link().address());
        columns.put("title", source.title());
        columns.put("publisher", source.publisher());
        columns.put("author", source.author());
        columns.put("publishedOn", source.publishedOn());
        columns.put("accessedOn", source.accessedOn());
        columns.put("sourceType", source.sourceType().name());
        columns.put("origin", source.origin());
        return columns;
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                new EvidenceId(row.getLong("id")),
                new ClaimId(row.getLong("claim_id")),
                row.getString("link"),
                row.getString("title"),
                row.getString("publisher"),
                row.getString("author"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("accessed_on", LocalDate.class),
                SourceType.valueOf(row.getString("source_type")),
                row.getString("origin"),
                new PersonId(row.getLong("added_by")),
                Utc.read(row, "added_at"),
                row.getInt("version"));
    }
}
