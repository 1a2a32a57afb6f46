package org.claimdesk.replies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReplyRepository {

    private final JdbcClient db;

    ReplyRepository(JdbcClient db) {
        this.db = db;
    }

    void add(ClaimId claim, String whom, String byWayOf, Instant askedAt, PersonId by) {
        db.sql("""
                        insert into reply_request (claim_id, whom, by_way_of, asked_at, asked_by)
                        values (:claim, :whom, :way, :at, :by)""")
                .param("claim", claim.value())
                .param("whom", whom)
                .param("way", byWayOf)
                .param("at", Utc.bind(askedAt))
                .param("by", by.value())
                .update();
    }

    Optional<Reply> find(ReplyId id) {
        return db.sql("select * from reply_request where id = :id")
                .param("id", id.value())
                .query((row, number) -> reply(row))
                .optional();
    }

    /** Writes the answer down, unless somebody else has done so since it was read. */
    void answer(ReplyId id, String answer, Instant at, int version) {
        int saved = db.sql("""
                        update reply_request set answer = :answer, answered_at = :at, version = version + 1
                        where id = :id and version = :version""")
                .param("answer", answer)
                .param("at", Utc.bind(at))
                .param("id", id.value())
                .param("version", version)
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("reply " + id.value() + " has moved on");
        }
    }

    List<Reply> of(ClaimId claim) {
        return db.sql("select * from reply_request where claim_id = :claim order by id")
                .param("claim", claim.value())
                .query((row, number) -> reply(row))
                .list();
    }

    List<Reply> of(ArticleId article) {
        return db.sql("""
                        select r.* from claim c join reply_request r on r.claim_id = c.id
                        where c.article_id = :article order by r.id""")
                .param("article", article.value())
                .query((row, number) -> reply(row))
                .list();
    }

    void waive(ClaimId claim, String reason, PersonId by, Instant at) {
        db.sql("""
                        insert into reply_waiver (claim_id, reason, waived_by, waived_at)
                        values (:claim, :reason, :by, :at)
                        on duplicate key update reason = :reason, waived_by = :by, waived_at = :at""")
                .param("claim", claim.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", Utc.bind(at))
                .update();
    }

    Optional<String> waiverOf(ClaimId claim) {
        return db.sql("select reason from reply_waiver where claim_id = :claim")
                .param("claim", claim.value())
                .query(String.class)
                .optional();
    }

    /** Whether this person is asked to check the claim, or has. */
    boolean checks(PersonId person, ClaimId claim) {
        return db.sql("""
                        select exists(select 1 from assignment where claim_id = :claim and reviewer_id = :person
                            and status in ('ASSIGNED', 'STARTED', 'SUBMITTED'))""")
                .param("claim", claim.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    private static Reply reply(ResultSet row) throws SQLException {
        return new Reply(
                new ReplyId(row.getLong("id")),
                new ClaimId(row.getLong("claim_id")),
                row.getString("whom"),
                row.getString("by_way_of"),
                Utc.read(row, "asked_at"),
                new PersonId(row.getLong("asked_by")),
                row.getString("answer"),
                Utc.readOrNull(row, "answered_at"),
                row.getInt("version"));
    }
}
