package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.review.Newsroom.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.Claims;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class AdjudicatorTest {

    private static final EvidenceForm SOURCE = new EvidenceForm(
            "https://www.nato.int/offices",
            "Liaison offices",
            "NATO",
            "",
            "",
            "2023-05-12",
            SourceType.PRIMARY,
            Stance.SUPPORTS,
            "no office in Asia",
            "",
            "",
            null);

    @Autowired
    private Adjudicator adjudicator;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Claims claims;

    @Autowired
    private Settings settings;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private Person ines;
    private Person otto;
    private Person maya;
    private ClaimId claim;
    private AssignmentId assignment;

    @BeforeEach
    void askInesAboutAClaim() {
        newsroom = new Newsroom(db);
        ines = newsroom.person("Ines", Role.REVIEWER);
        otto = newsroom.person("Otto", Role.REVIEWER, Role.EDITOR);
        maya = newsroom.person("Maya", Role.EDITOR);
        claim = newsroom.claim(maya);
        assignment = asked(ines);
    }

    @Test
    void anApprovedReviewIsTheDesksVerdictWithItsRationaleAndEvidence() {
        submit(ines, assignment, "TRUE");

        as(maya, () -> adjudicator.approve(claim, rating("TRUE"), version(), CommandId.fresh()));

        Decision decision = as(maya, () -> adjudicator.decisionOf(claim)).orElseThrow();
        assertThat(decision.how()).isEqualTo(HowDecided.APPROVED);
        assertThat(decision.rating()).isEqualTo(rating("TRUE"));
        assertThat(decision.rationale().markdown()).isEqualTo("because it is TRUE");
        assertThat(decision.decidedBy()).isEqualTo(maya.id());
        assertThat(decision.evidence()).singleElement().satisfies(use -> assertThat(use.exactQuote())
                .isEqualTo("no office in Asia"));
        assertThat(newsroom.statusOf(claim)).isEqualTo("DECIDED");
        assertThat(newsroom.actionsOn("claim", claim.value())).endsWith("claim-moved", "claim-decided");
    }

    @Test
    void aDoubleClickDecidesOnce() {
        submit(ines, assignment, "TRUE");
        int version = version();
        var command = CommandId.fresh();

        as(maya, () -> adjudicator.approve(claim, rating("TRUE"), version, command));
        as(maya, () -> adjudicator.approve(claim, rating("TRUE"), version, command));

        assertThat(newsroom.count("decision")).isEqualTo(1);
    }

    @Test
    void ofTwoEditorsWhoApproveAtOnceOneDecides() throws Exception {
        submit(ines, assignment, "TRUE");
        int version = version();
        RatingId rating = rating("TRUE");
        var start = new CyclicBarrier(2);
        Callable<Boolean> attempt = () -> {
            start.await();
            try {
                Newsroom.as(maya, () -> adjudicator.approve(claim, rating, version, CommandId.fresh()));
                return true;
            } catch (Refused | OptimisticLockingFailureException tooLate) {
                return false;
            }
        };

        List<Boolean> done = new ArrayList<>();
        try (var editors = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> answer : editors.invokeAll(List.of(attempt, attempt))) {
                done.add(answer.get());
            }
        }

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(newsroom.count("decision")).isEqualTo(1);
    }

    @Test
    void twoReviewersWhoSubmitAtOnceSeeEachOther() throws Exception {
        newsroom.reviewsPerClaim(2);
        AssignmentId ottos = asked(otto);
        Review mine = complete(ines, assignment, "TRUE");
        Review theirs = complete(otto, ottos, "FALSE");
        var start = new CyclicBarrier(2);

        try (var reviewers = Executors.newFixedThreadPool(2)) {
            Callable<Review> first = () -> {
                start.await();
                return as(ines, () -> reviews.submit(mine.id(), mine.version(), CommandId.fresh()));
            };
            Callable<Review> second = () -> {
                start.await();
                return as(otto, () -> reviews.submit(theirs.id(), theirs.version(), CommandId.fresh()));
            };
            for (Future<Review> answer : reviewers.invokeAll(List.of(first, second))) {
                answer.get();
            }
        }

        assertThat(newsroom.statusOf(claim)).isEqualTo("DISPUTED");
    }

    @Test
    void nobodyJudgesTheirOwnReview() {
        AssignmentId ottos = asked(otto);
        Review review = submit(otto, ottos, "TRUE");

        assertRefused(
                "review.refused.own-review",
                () -> as(otto, () -> adjudicator.approve(claim, rating("TRUE"), version(), CommandId.fresh())));
        assertRefused(
                "review.refused.own-review",
                () -> as(otto, () -> adjudicator.returnWithNote(review.id(), "no", version(), CommandId.fresh())));
        submit(ines, assignment, "FALSE");
        assertRefused(
                "review.refused.own-review",
                () -> as(
                        otto,
                        () -> adjudicator.adjudicate(claim, rating("TRUE"), "mine", version(), CommandId.fresh())));
        assertThat(newsroom.count("decision")).isZero();
    }

    @Test
    void aReviewGoesBackWithANoteAndCanBeSubmittedAgain() {
        Review review = submit(ines, assignment, "TRUE");

        as(maya, () -> adjudicator.returnWithNote(review.id(), " Which treaty? ", version(), CommandId.fresh()));

        assertThat(newsroom.statusOf(claim)).isEqualTo("IN_REVIEW");
        assertThat(newsroom.statusOf(assignment)).isEqualTo("STARTED");
        assertThat(as(ines, () -> assignments.find(assignment)).returnNote()).isEqualTo("Which treaty?");
        Review again = as(ines, () -> reviews.open(assignment));
        assertThat(again.submitted()).isFalse();
        assertThat(again.rationale().markdown()).isEqualTo("because it is TRUE");
        as(ines, () -> reviews.submit(again.id(), again.version(), CommandId.fresh()));
        assertThat(newsroom.statusOf(claim)).isEqualTo("SUBMITTED");
        assertThat(newsroom.actionsOn("review", review.id().value()))
                .containsExactly("review-submitted", "review-returned", "review-submitted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void aReviewDoesNotGoBackWithoutANote(String note) {
        Review review = submit(ines, assignment, "TRUE");

        assertRefused(
                "review.refused.note-missing",
                () -> as(maya, () -> adjudicator.returnWithNote(review.id(), note, version(), CommandId.fresh())));
    }

    @Test
    void aNoteHasAnEnd() {
        Review review = submit(ines, assignment, "TRUE");

        assertRefused(
                "review.refused.note-too-long",
                () -> as(
                        maya,
                        () -> adjudicator.returnWithNote(review.id(), "a".repeat(2001), version(), CommandId.fresh())));
    }

    @Test
    void onlyAVerdictThatAReviewGivesIsApproved() {
        submit(ines, assignment, "TRUE");

        assertRefused(
                "review.refused.not-among-the-reviews",
                () -> as(maya, () -> adjudicator.approve(claim, rating("FALSE"), version(), CommandId.fresh())));
    }

    @Test
    void aDisputeIsDecidedWithAReason() {
        dispute();

        assertRefused(
                "review.refused.not-to-be-decided",
                () -> as(maya, () -> adjudicator.approve(claim, rating("TRUE"), version(), CommandId.fresh())));
        assertRefused(
                "review.refused.reason-missing",
                () -> as(maya, () -> adjudicator.adjudicate(claim, rating("TRUE"), " ", version(), CommandId.fresh())));
        as(
                maya,
                () -> adjudicator.adjudicate(
                        claim, rating("FALSE"), "The embassy confirms it.", version(), CommandId.fresh()));

        Decision decision = as(maya, () -> adjudicator.decisionOf(claim)).orElseThrow();
        assertThat(decision.how()).isEqualTo(HowDecided.ADJUDICATED);
        assertThat(decision.reason()).isEqualTo("The embassy confirms it.");
        assertThat(decision.rationale().markdown()).isEqualTo("because it is FALSE");
        assertThat(decision.evidence()).hasSize(2);
        assertThat(newsroom.statusOf(claim)).isEqualTo("DECIDED");
    }

    @Test
    void aRetiredVerdictIsNotGivenAnyMore() {
        dispute();
        db.sql("update rating_value set retired = true where code = 'SATIRE'").update();

        assertRefused(
                "review.refused.rating-retired",
                () -> as(
                        maya,
                        () -> adjudicator.adjudicate(claim, rating("SATIRE"), "a joke", version(), CommandId.fresh())));
    }

    @Test
    void nothingIsDecidedBeforeTheReviewsAreIn() {
        assertRefused(
                "review.refused.not-to-be-decided",
                () -> as(maya, () -> adjudicator.approve(claim, rating("TRUE"), version(), CommandId.fresh())));
        assertRefused(
                "review.refused.not-to-be-decided",
                () -> as(maya, () -> adjudicator.reopen(claim, "why not", version(), CommandId.fresh())));
    }

    @Test
    void refusesToDecideAClaimThatHasMovedOn() {
        int seen = version();
        submit(ines, assignment, "TRUE");

        assertThatThrownBy(() -> as(maya, () -> adjudicator.approve(claim, rating("TRUE"), seen, CommandId.fresh())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aReviewThatIsNotThereCannotGoBack() {
        assertThatThrownBy(() ->
                        as(maya, () -> adjudicator.returnWithNote(new ReviewId(9999), "note", 1, CommandId.fresh())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aReopenedClaimIsReviewedAgainAndItsDecisionStaysInTheHistory() {
        submit(ines, assignment, "TRUE");
        as(maya, () -> adjudicator.approve(claim, rating("TRUE"), version(), CommandId.fresh()));

        as(maya, () -> adjudicator.reopen(claim, "A new source.", version(), CommandId.fresh()));

        assertThat(newsroom.statusOf(claim)).isEqualTo("IN_REVIEW");
        assertThat(newsroom.statusOf(assignment)).isEqualTo("STARTED");
        assertThat(as(ines, () -> assignments.find(assignment)).returnNote()).isEqualTo("A new source.");
        assertThat(as(maya, () -> adjudicator.decisionOf(claim))).isPresent();
        assertThat(newsroom.actionsOn("claim", claim.value())).endsWith("claim-moved", "claim-reopened");
    }

    @Test
    void whatADecisionCitesIsNeverChangedLater() {
        submit(ines, assignment, "TRUE");
        as(maya, () -> adjudicator.approve(claim, rating("TRUE"), version(), CommandId.fresh()));
        as(maya, () -> adjudicator.reopen(claim, "A new source.", version(), CommandId.fresh()));
        Review again = as(ines, () -> reviews.open(assignment));
        EvidenceUse cited = again.evidence().getFirst();
        var corrected = new EvidenceForm(
                "https://www.nato.int/other",
                "Another page",
                "",
                "",
                "",
                "2023-05-13",
                SourceType.SECONDARY,
                Stance.UNDERMINES,
                "",
                "",
                "",
                cited.evidence().id());

        Review changed = as(
                ines,
                () -> reviews.changeEvidence(
                        again.id(), cited.evidence().id(), corrected, again.version(), CommandId.fresh()));
        as(
                ines,
                () -> reviews.removeEvidence(
                        again.id(),
                        changed.evidence().getFirst().evidence().id(),
                        changed.version(),
                        CommandId.fresh()));

        Decision decision = as(maya, () -> adjudicator.decisionOf(claim)).orElseThrow();
        assertThat(decision.evidence()).containsExactly(cited);
    }

    @Test
    void theLatestDecisionsOfAnArticleAreOneForEachClaimThatHasOne() {
        submit(ines, assignment, "TRUE");
        as(maya, () -> adjudicator.approve(claim, rating("TRUE"), version(), CommandId.fresh()));
        as(maya, () -> adjudicator.reopen(claim, "Look again.", version(), CommandId.fresh()));
        Review again = as(ines, () -> reviews.open(assignment));
        int saved = as(
                        ines,
                        () -> reviews.saveDraft(
                                again.id(),
                                new Draft(rating("FALSE"), Confidence.HIGH, new Rationale("not true"), "", blank()),
                                again.version(),
                                CommandId.fresh()))
                .version();
        as(ines, () -> reviews.submit(again.id(), saved, CommandId.fresh()));
        as(maya, () -> adjudicator.approve(claim, rating("FALSE"), version(), CommandId.fresh()));

        var latest =
                as(maya, () -> adjudicator.latestDecisions(claims.find(claim).article()));

        assertThat(latest).containsOnlyKeys(claim);
        assertThat(latest.get(claim).rating()).isEqualTo(rating("FALSE"));
        assertThat(latest.get(claim).evidence()).hasSize(1);
        assertThat(newsroom.count("decision")).isEqualTo(2);
    }

    private void dispute() {
        newsroom.reviewsPerClaim(2);
        AssignmentId ottos = asked(otto);
        submit(ines, assignment, "TRUE");
        submit(otto, ottos, "FALSE");
    }

    private AssignmentId asked(Person reviewer) {
        return as(maya, () -> assignments.assign(claim, reviewer.id(), null, CommandId.fresh()));
    }

    private Review complete(Person reviewer, AssignmentId asked, String rating) {
        return as(reviewer, () -> {
            Review review = reviews.open(asked);
            Review with = reviews.addEvidence(review.id(), SOURCE, review.version(), CommandId.fresh());
            reviews.saveDraft(
                    review.id(),
                    new Draft(rating(rating), Confidence.HIGH, new Rationale("because it is " + rating), "", blank()),
                    with.version(),
                    CommandId.fresh());
            return reviews.open(asked);
        });
    }

    private Review submit(Person reviewer, AssignmentId asked, String rating) {
        Review review = complete(reviewer, asked, rating);
        return as(reviewer, () -> reviews.submit(review.id(), review.version(), CommandId.fresh()));
    }

    private static EvidenceForm blank() {
        return EvidenceForm.blank(LocalDate.of(2023, 5, 12));
    }

    private int version() {
        return newsroom.versionOf(claim);
    }

    private RatingId rating(String code) {
        return as(maya, () -> settings.scale().withCode(code).orElseThrow().id());
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
