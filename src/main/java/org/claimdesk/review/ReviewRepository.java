package org.claimdesk.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.assignment.Assignment;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.evidence.EvidenceId;
import org.claimdesk.settings.RatingId;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ReviewRepository {

    private static final String REVIEWS = "select r.* from review r ";

    private final JdbcClient db;
    private final CitationRepository citations;
    private final JsonMapper json;

    ReviewRepository(JdbcClient db, CitationRepository citations, JsonMapper json) {
        this.db = db;
        this.citations = citations;
        this.json = json;
    }

    /** Begins the review of an assignment; when another tab has just done so, theirs stands. */
    void begin(Assignment assignment, Instant at) {
        db.sql("""
                        insert into review (assignment_id, claim_id, reviewer_id, rationale, single_source, saved_at)
                        values (:assignment, :claim, :reviewer, '', '', :at)
                        on duplicate key update assignment_id = assignment_id""")
                .param("assignment", assignment.id().value())
                .param("claim", assignment.claim().value())
                .param("reviewer", assignment.reviewer().value())
                .param("at", Utc.bind(at))
                .update();
    }

    Optional<Review> find(ReviewId id) {
        return reviews("where r.id = :key", id.value()).stream().findFirst();
    }

    Optional<Review> of(AssignmentId assignment) {
        return reviews("where r.assignment_id = :key", assignment.value()).stream()
                .findFirst();
    }

    List<Review> submittedOf(ClaimId claim) {
        return reviews(
                "where r.claim_id = :key and r.submitted_at is not null order by r.submitted_at, r.id", claim.value());
    }

    /** Drafts with words in them whose reviewer is no longer asked. */
    List<Review> leftBehind(ClaimId claim) {
        return reviews("""
                where r.claim_id = :key and r.submitted_at is null and r.rationale <> '' and exists (
                    select 1 from assignment a
                    where a.id = r.assignment_id and a.status in ('WITHDRAWN', 'DECLINED'))
                order by r.saved_at, r.id""", claim.value());
    }

    /** The verdicts that are in, read as of now and held until the transaction ends, so that two who submit see each other. */
    List<RatingId> holdVerdicts(ClaimId claim) {
        return db
                .sql("select rating_id, submitted_at from review where claim_id = :claim order by id for update")
                .param("claim", claim.value())
                .query((row, number) -> Utc.readOrNull(row, "submitted_at") == null ? 0 : row.getLong("rating_id"))
                .list()
                .stream()
                .filter(rating -> rating != 0)
                .map(RatingId::new)
                .toList();
    }

    /** Saves the draft of this reviewer; false when the review is not theirs, is in, or has moved on. */
    boolean save(ReviewId id, PersonId reviewer, Draft draft, int version, Instant at) {
        return db.sql("""
                        update review
                        set rating_id = :rating, confidence = :confidence, rationale = :rationale,
                            single_source = :single, saved_at = :at, version = version + 1
                        where id = :id and reviewer_id = :reviewer and version = :version and submitted_at is null""")
                        .param(
                                "rating",
                                draft.rating() == null ? null : draft.rating().value())
                        .param(
                                "confidence",
                                draft.confidence() == null
                                        ? null
                                        : draft.confidence().name())
                        .param("rationale", draft.rationale().markdown())
                        .param("single", draft.singleSource())
                        .param("at", Utc.bind(at))
                        .param("id", id.value())
                        .param("reviewer", reviewer.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Takes the review one version further; false when it is not theirs, is in, or has moved on. */
    boolean touch(ReviewId id, PersonId reviewer, int version, Instant at) {
        return db.sql("""
                        update review set version = version + 1, saved_at = :at
                        where id = :id and reviewer_id = :reviewer and version = :version and submitted_at is null""")
                        .param("at", Utc.bind(at))
                        .param("id", id.value())
                        .param("reviewer", reviewer.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void submit(ReviewId id, Instant at) {
        db.sql("update review set submitted_at = :at where id = :id")
                .param("at", Utc.bind(at))
                .param("id", id.value())
                .update();
    }

    void giveBack(ReviewId id) {
        db.sql("update review set submitted_at = null, version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void saveForm(ReviewId id, EvidenceForm form, Instant at) {
        db.sql("""
                        insert into evidence_draft (review_id, fields, saved_at) values (:id, :fields, :at)
                        on duplicate key update fields = :fields, saved_at = :at""")
                .param("id", id.value())
                .param("fields", json.writeValueAsString(form))
                .param("at", Utc.bind(at))
                .update();
    }

    Optional<EvidenceForm> evidenceForm(ReviewId id) {
        return db.sql("select fields from evidence_draft where review_id = :id")
                .param("id", id.value())
                .query((row, number) -> json.readValue(row.getString("fields"), EvidenceForm.class))
                .optional();
    }

    void forgetForm(ReviewId id) {
        db.sql("delete from evidence_draft where review_id = :id")
                .param("id", id.value())
                .update();
    }

    void use(ReviewId id, EvidenceId evidence, EvidenceForm.Citation citation) {
        db.sql("""
                        insert into review_evidence (review_id, evidence_id, stance, exact_quote, found_where)
                        values (:review, :evidence, :stance, :quote, :where)""")
                .param("review", id.value())
                .param("evidence", evidence.value())
                .param("stance", citation.stance().name())
                .param("quote", citation.exactQuote())
                .param("where", citation.foundWhere())
                .update();
    }

    void stopUsing(ReviewId id, EvidenceId evidence) {
        db.sql("delete from review_evidence where review_id = :review and evidence_id = :evidence")
                .param("review", id.value())
                .param("evidence", evidence.value())
                .update();
    }

    boolean citedByADecision(EvidenceId evidence) {
        return db.sql("select exists(select 1 from decision_evidence where evidence_id = :evidence)")
                .param("evidence", evidence.value())
                .query(Boolean.class)
                .single();
    }

    private List<Review> reviews(String where, long key) {
        Map<Long, List<EvidenceUse>> evidence = new HashMap<>();
        List<Review> bare = db.sql(REVIEWS + where)
                .param("key", key)
                .query((row, number) -> review(row))
                .list();
        if (!bare.isEmpty()) {
            evidence.putAll(citations.ofReviews(
                    bare.stream().map(review -> review.id().value()).toList()));
        }
        return bare.stream()
                .map(review -> with(review, evidence.getOrDefault(review.id().value(), List.of())))
                .toList();
    }

    private static Review with(Review bare, List<EvidenceUse> evidence) {
        return new Review(
                bare.id(),
                bare.assignment(),
                bare.claim(),
                bare.reviewer(),
                bare.rating(),
                bare.confidence(),
                bare.rationale(),
                bare.singleSource(),
                evidence,
                bare.submittedAt(),
                bare.savedAt(),
                bare.version());
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                new ReviewId(row.getLong("id")),
                new AssignmentId(row.getLong("assignment_id")),
                new ClaimId(row.getLong("claim_id")),
                new PersonId(row.getLong("reviewer_id")),
                ratingOrNull(row),
                confidenceOrNull(row),
                new Rationale(row.getString("rationale")),
                row.getString("single_source"),
                List.of(),
                Utc.readOrNull(row, "submitted_at"),
                Utc.read(row, "saved_at"),
                row.getInt("version"));
    }

    private static @Nullable RatingId ratingOrNull(ResultSet row) throws SQLException {
        long rating = row.getLong("rating_id");
        return row.wasNull() ? null : new RatingId(rating);
    }

    private static @Nullable Confidence confidenceOrNull(ResultSet row) throws SQLException {
        String confidence = row.getString("confidence");
        return confidence == null ? null : Confidence.valueOf(confidence);
    }
}
