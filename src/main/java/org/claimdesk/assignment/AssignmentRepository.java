package org.claimdesk.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Utc;
import org.claimdesk.shared.Where;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AssignmentRepository {

    private final JdbcClient db;

    AssignmentRepository(JdbcClient db) {
        this.db = db;
    }

    /** Reads claims and holds them till the end of the transaction, so that whoever asks about the same ones waits. */
    Map<ClaimId, AssignedClaim> hold(Collection<ClaimId> claims) {
        if (claims.isEmpty()) {
            return new HashMap<>();
        }
        return db
                .sql("""
                        select id, number, status, check_worthiness from claim
                        where id in (:claims) order by id for update""")
                .param("claims", claims.stream().map(ClaimId::value).toList())
                .query((row, number) -> claim(row))
                .stream()
                .collect(Collectors.toMap(AssignedClaim::id, Function.identity()));
    }

    /** Holds the claim of an assignment, and the assignment with it. */
    Optional<AssignedClaim> holdClaimOf(AssignmentId assignment) {
        return db.sql("""
                        select c.id, c.number, c.status, c.check_worthiness
                        from assignment a join claim c on c.id = a.claim_id
                        where a.id = :assignment for update""")
                .param("assignment", assignment.value())
                .query((row, number) -> claim(row))
                .optional();
    }

    Optional<Assignment> find(AssignmentId id) {
        return db.sql("select * from assignment where id = :id")
                .param("id", id.value())
                .query((row, number) -> assignment(row))
                .optional();
    }

    List<Assignment> of(ClaimId claim) {
        return db.sql("select * from assignment where claim_id = :claim order by id")
                .param("claim", claim.value())
                .query((row, number) -> assignment(row))
                .list();
    }

    /** What these reviewers have been asked about these claims before. */
    List<Assignment> earlier(Collection<ClaimId> claims, Collection<PersonId> reviewers) {
        if (claims.isEmpty() || reviewers.isEmpty()) {
            return List.of();
        }
        return db.sql("select * from assignment where claim_id in (:claims) and reviewer_id in (:reviewers)")
                .param("claims", claims.stream().map(ClaimId::value).toList())
                .param("reviewers", reviewers.stream().map(PersonId::value).toList())
                .query((row, number) -> assignment(row))
                .list();
    }

    /** Reads assignments with their claims, and holds both till the end of the transaction; in the order of the claims. */
    Map<AssignmentId, HeldAssignment> holdAll(Collection<AssignmentId> assignments) {
        Map<AssignmentId, HeldAssignment> held = new LinkedHashMap<>();
        if (assignments.isEmpty()) {
            return held;
        }
        db.sql("""
                        select a.*, c.number, c.status as claim_status, c.check_worthiness as worth,
                            (select full_name from person where id = a.reviewer_id) as reviewer_name
                        from assignment a join claim c on c.id = a.claim_id
                        where a.id in (:assignments) order by c.id, a.id for update""")
                .param(
                        "assignments",
                        assignments.stream().map(AssignmentId::value).toList())
                .query(row -> {
                    Assignment assignment = assignment(row);
                    var claim = new AssignedClaim(
                            assignment.claim(),
                            row.getInt("number"),
                            ClaimStatus.valueOf(row.getString("claim_status")),
                            row.getDouble("worth"));
                    held.put(assignment.id(), new HeldAssignment(assignment, claim, row.getString("reviewer_name")));
                });
        return held;
    }

    /** What still waits for a reviewer. */
    List<AssignmentId> liveOf(PersonId reviewer) {
        return db.sql("select id from assignment where reviewer_id = :reviewer and live = true order by id")
                .param("reviewer", reviewer.value())
                .query((row, number) -> new AssignmentId(row.getLong("id")))
                .list();
    }

    /** The assignments of an article's claims, of one reviewer or of all. */
    List<AssignmentOfClaim> of(ArticleId article, @Nullable PersonId reviewer) {
        var where = new Where()
                .and("c.article_id = :article", "article", article.value())
                .and("a.reviewer_id = :reviewer", "reviewer", reviewer == null ? null : reviewer.value());
        return db.sql("""
                        select a.id, a.claim_id, a.reviewer_id, p.full_name, a.status, a.due_at, a.reason, a.version
                        from claim c
                        join assignment a on a.claim_id = c.id
                        join person p on p.id = a.reviewer_id
                        %s
                        order by c.start_offset, c.id, a.id""".formatted(where))
                .params(where.parameters())
                .query((row, number) -> new AssignmentOfClaim(
                        new AssignmentId(row.getLong("id")),
                        new ClaimId(row.getLong("claim_id")),
                        new PersonId(row.getLong("reviewer_id")),
                        row.getString("full_name"),
                        AssignmentStatus.valueOf(row.getString("status")),
                        Utc.readOrNull(row, "due_at"),
                        row.getString("reason"),
                        row.getInt("version")))
                .list();
    }

    /** These people, and whether they may be asked: reviewers whose account is open. */
    List<Candidate> candidates(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                        select p.id, p.full_name, p.disabled = false and exists (
                            select 1 from person_role r where r.person_id = p.id and r.role = 'REVIEWER') as may_review
                        from person p where p.id in (:people)""")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, number) -> new Candidate(
                        new PersonId(row.getLong("id")), row.getString("full_name"), row.getBoolean("may_review")))
                .list();
    }

    AssignmentId add(AssignedClaim claim, PersonId reviewer, PersonId by, Instant at, @Nullable Instant dueAt) {
        return new AssignmentId(db.sql("""
                        insert into assignment
                            (claim_id, reviewer_id, assigned_by, assigned_at, due_at, status, changed_at, check_worthiness,
                                article_id, speaker, kind)
                        select id, :reviewer, :by, :at, :due, 'ASSIGNED', :at, check_worthiness, article_id, speaker, kind
                        from claim where id = :claim
                        returning id""")
                .param("claim", claim.id().value())
                .param("reviewer", reviewer.value())
                .param("by", by.value())
                .param("at", Utc.bind(at))
                .param("due", Utc.bindOrNull(dueAt))
                .query(Long.class)
                .single());
    }

    /** Saves the assignment, unless someone else has saved it since it was read. */
    void save(Assignment assignment) {
        Extension extension = assignment.extension();
        int saved = db.sql("""
                        update assignment set assigned_by = :by, assigned_at = :at, due_at = :due, status = :status,
                            reason = :reason, return_note = :note, extended_at = :extended, due_before = :before,
                            changed_at = :now, version = version + 1
                        where id = :id and version = :version""")
                .param("by", assignment.assignedBy().value())
                .param("at", Utc.bind(assignment.assignedAt()))
                .param("due", Utc.bindOrNull(assignment.dueAt()))
                .param("status", assignment.status().name())
                .param("reason", assignment.reason())
                .param("note", assignment.returnNote())
                .param("extended", extension == null ? null : Utc.bind(extension.at()))
                .param("before", extension == null ? null : Utc.bindOrNull(extension.dueBefore()))
                .param("now", Utc.bind(Utc.now()))
                .param("id", assignment.id().value())
                .param("version", assignment.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException(
                    "assignment " + assignment.id().value() + " has moved on");
        }
    }

    private static AssignedClaim claim(ResultSet row) throws SQLException {
        return new AssignedClaim(
                new ClaimId(row.getLong("id")),
                row.getInt("number"),
                ClaimStatus.valueOf(row.getString("status")),
                row.getDouble("check_worthiness"));
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        Instant extended = Utc.readOrNull(row, "extended_at");
        return new Assignment(
                new AssignmentId(row.getLong("id")),
                new ClaimId(row.getLong("claim_id")),
                new PersonId(row.getLong("reviewer_id")),
                new PersonId(row.getLong("assigned_by")),
                Utc.read(row, "assigned_at"),
                Utc.readOrNull(row, "due_at"),
                AssignmentStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getString("return_note"),
                extended == null ? null : new Extension(extended, Utc.readOrNull(row, "due_before")),
                row.getInt("version"));
    }
}
