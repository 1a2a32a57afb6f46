package org.claimdesk.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.conflicts.ConflictQueries;
import org.claimdesk.shared.Utc;
import org.claimdesk.shared.Where;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PoolRepository {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** Nobody gets what they were asked about before, or what they have to do with. */
    private static final String FOR_THEM = """
            not exists (select 1 from assignment a where a.claim_id = p.claim_id and a.reviewer_id = :reviewer)
            and (select count(*) from conflict_of_interest k
                join claim c on c.id = p.claim_id join article t on t.id = c.article_id
                where k.person_id = :reviewer and %s) = 0""".formatted(ConflictQueries.CONCERNS);

    private final JdbcClient db;

    PoolRepository(JdbcClient db) {
        this.db = db;
    }

    /** What a reviewer may take, in the order in which it is best done. */
    List<PoolRow> rowsFor(PersonId reviewer, @Nullable PoolRow after, int limit) {
        return rows(
                "pool_by_turn",
                new Where().and("p.free = true").and(FOR_THEM, "reviewer", reviewer.value()),
                after,
                limit);
    }

    /** All that is in the pool, also where every place is taken. */
    List<PoolRow> rows(@Nullable PoolRow after, int limit) {
        return rows("pool_in_order", new Where(), after, limit);
    }

    private List<PoolRow> rows(String index, Where where, @Nullable PoolRow after, int limit) {
        if (after != null) {
            where.and(
                    """
                    (p.due_order > :due or (p.due_order = :due and
                        (p.check_worthiness < :worth or (p.check_worthiness = :worth and p.claim_id > :id))))""",
                    Map.of(
                            "due", Utc.bind(after.dueAt() == null ? NEVER : after.dueAt()),
                            "worth", after.checkWorthiness(),
                            "id", after.claim().value()));
        }
        return db.sql("""
                        select p.*, c.number, c.wording, c.speaker, c.article_id, t.title
                        from (
                            select p.* from pool_claim p force index (%s)
                            %s
                            order by p.due_order, p.check_worthiness desc, p.claim_id
                            limit :limit
                        ) p
                        join claim c on c.id = p.claim_id
                        join article t on t.id = c.article_id
                        order by p.due_order, p.check_worthiness desc, p.claim_id""".formatted(index, where))
                .params(where.parameters())
                .param("limit", limit)
                .query((row, number) -> row(row))
                .list();
    }

    /** How much a reviewer may take, counted no further than a limit. */
    int countFor(PersonId reviewer, int most) {
        return db.sql("""
                        select count(*) from (
                            select 1 from pool_claim p force index (pool_by_turn)
                            where p.free = true and %s limit :most
                        ) found""".formatted(FOR_THEM))
                .param("reviewer", reviewer.value())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** How many claims are in the pool, counted no further than a limit. */
    int count(int most) {
        return db.sql("select count(*) from (select 1 from pool_claim limit :most) found")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** What these claims are called, and where they stand; held till the end of the transaction. */
    List<PoolCandidate> hold(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                        select c.id, c.number, c.status, c.check_worthiness,
                            exists (select 1 from pool_claim p where p.claim_id = c.id) as pooled
                        from claim c where c.id in (:claims) order by c.id for update""")
                .param("claims", claims.stream().map(ClaimId::value).toList())
                .query((row, number) -> new PoolCandidate(
                        new ClaimId(row.getLong("id")),
                        row.getInt("number"),
                        ClaimStatus.valueOf(row.getString("status")),
                        row.getDouble("check_worthiness"),
                        row.getBoolean("pooled")))
                .list();
    }

    void add(PoolCandidate claim, @Nullable Instant dueAt, int wanted, PersonId by, Instant at) {
        db.sql("""
                        insert into pool_claim (claim_id, due_at, wanted, added_by, added_at, check_worthiness)
                        values (:claim, :due, :wanted, :by, :at, :worth)""")
                .param("claim", claim.id().value())
                .param("due", Utc.bindOrNull(dueAt))
                .param("wanted", wanted)
                .param("by", by.value())
                .param("at", Utc.bind(at))
                .param("worth", claim.checkWorthiness())
                .update();
    }

    boolean remove(ClaimId claim) {
        db.sql("delete from pool_taking where claim_id = :claim")
                .param("claim", claim.value())
                .update();
        return db.sql("delete from pool_claim where claim_id = :claim")
                        .param("claim", claim.value())
                        .update()
                > 0;
    }

    Optional<Integer> versionOf(ClaimId claim) {
        return db.sql("select version from pool_claim where claim_id = :claim for update")
                .param("claim", claim.value())
                .query(Integer.class)
                .optional();
    }

    /** The first claims a reviewer may take, as they stand; nobody is kept from them yet. */
    List<ClaimId> candidatesFor(PersonId reviewer, int most) {
        return db.sql("""
                        select p.claim_id from pool_claim p force index (pool_by_turn)
                        where p.free = true and %s
                        order by p.due_order, p.check_worthiness desc, p.claim_id limit :most""".formatted(FOR_THEM))
                .param("reviewer", reviewer.value())
                .param("most", most)
                .query((row, number) -> new ClaimId(row.getLong("claim_id")))
                .list();
    }

    /** Holds a claim with a free place, unless somebody else is just taking one there: then the next claim is the better choice. */
    Optional<Place> holdAtOnce(ClaimId claim) {
        return hold(claim, "for update skip locked");
    }

    /** Holds a claim with a free place; waits for whoever is just taking one there. */
    Optional<Place> hold(ClaimId claim) {
        return hold(claim, "for update");
    }

    private Optional<Place> hold(ClaimId claim, String how) {
        return db.sql("select claim_id, due_at from pool_claim where claim_id = :claim and taken < wanted " + how)
                .param("claim", claim.value())
                .query((row, number) -> new Place(new ClaimId(row.getLong("claim_id")), Utc.readOrNull(row, "due_at")))
                .optional();
    }

    void take(ClaimId claim, AssignmentId assignment) {
        db.sql("update pool_claim set taken = taken + 1, version = version + 1 where claim_id = :claim")
                .param("claim", claim.value())
                .update();
        db.sql("insert into pool_taking (assignment_id, claim_id) values (:assignment, :claim)")
                .param("assignment", assignment.value())
                .param("claim", claim.value())
                .update();
    }

    /** Whether the assignment had a place; it is free now. */
    boolean giveBack(ClaimId claim, AssignmentId assignment) {
        boolean held = db.sql("delete from pool_taking where assignment_id = :assignment")
                        .param("assignment", assignment.value())
                        .update()
                > 0;
        return held && db.sql("""
                                update pool_claim set taken = taken - 1, version = version + 1
                                where claim_id = :claim and taken > 0""").param("claim", claim.value()).update() > 0;
    }

    /** The place goes with the claim from one reviewer to another. */
    void passOn(AssignmentId from, AssignmentId to) {
        db.sql("update pool_taking set assignment_id = :to where assignment_id = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    private static PoolRow row(ResultSet row) throws SQLException {
        return new PoolRow(
                new ClaimId(row.getLong("claim_id")),
                row.getInt("number"),
                row.getString("wording"),
                row.getString("speaker"),
                new ArticleId(row.getLong("article_id")),
                row.getString("title"),
                row.getDouble("check_worthiness"),
                Utc.readOrNull(row, "due_at"),
                row.getInt("wanted"),
                row.getInt("taken"),
                row.getInt("version"));
    }
}
