package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.review.Newsroom.as;

import java.time.LocalDate;
import java.util.Objects;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.ClaimId;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class ReviewsTest {

    private static final EvidenceForm EMPTY = EvidenceForm.blank(LocalDate.of(2023, 5, 12));
    private static final EvidenceForm GOOD = new EvidenceForm(
            "https://www.nato.int/offices",
            "Liaison offices",
            "NATO",
            "",
            "10 May 2023",
            "2023-05-12",
            SourceType.PRIMARY,
            Stance.SUPPORTS,
            "The Alliance maintains liaison offices",
            "page 2",
            "",
            null);

    @Autowired
    private Reviews reviews;

    @Autowired
    private Assignments assignments;

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
        assignment = as(maya, () -> assignments.assign(claim, ines.id(), null, CommandId.fresh()));
    }

    @Test
    void openingAReviewBeginsItOnce() {
        Review first = as(ines, () -> reviews.open(assignment));
        Review second = as(ines, () -> reviews.open(assignment));

        assertThat(second).isEqualTo(first);
        assertThat(first.rating()).isNull();
        assertThat(newsroom.statusOf(assignment)).isEqualTo("STARTED");
    }

    @Test
    void aDraftComesBackByteForByte() {
        Review review = as(ines, () -> reviews.open(assignment));
        var words = new Rationale("  “first”\r\n\t<b>it</b> \uD83D\uDCF0 \u202E right to left ");
        var halfFilled = new EvidenceForm("javascript:", " a", "", "", "31.02.", "", null, null, "quo", "", "", null);

        Saved saved = as(
                ines,
                () -> reviews.saveDraft(
                        review.id(),
                        new Draft(rating("FALSE"), Confidence.LOW, words, "", halfFilled),
                        review.version(),
                        CommandId.fresh()));

        Review again = as(ines, () -> reviews.open(assignment));
        assertThat(again.rationale()).isEqualTo(words);
        assertThat(again.rating()).isEqualTo(rating("FALSE"));
        assertThat(again.confidence()).isEqualTo(Confidence.LOW);
        assertThat(again.version()).isEqualTo(saved.version());
        assertThat(again.savedAt()).isEqualTo(saved.at());
        assertThat(as(ines, () -> reviews.evidenceForm(review.id()))).isEqualTo(halfFilled);
    }

    @Test
    void editorsReadWhatWasBegunBeforeTheClaimWentToSomebodyElse() {
        Review review = as(ines, () -> reviews.open(assignment));
        var form = new EvidenceForm("", "", "", "", "", "", null, null, "", "", "", null);
        as(
                ines,
                () -> reviews.saveDraft(
                        review.id(),
                        new Draft(null, null, new Rationale("Finland joined."), "", form),
                        review.version(),
                        CommandId.fresh()));
        assertThat(as(maya, () -> reviews.leftBehind(claim))).isEmpty();

        as(maya, () -> {
            assignments.withdraw(assignment, 2, CommandId.fresh());
            return claim;
        });

        assertThat(as(maya, () -> reviews.leftBehind(claim)))
                .extracting(left -> left.rationale().markdown())
                .containsExactly("Finland joined.");
    }

    @Test
    void aDraftThatIsSavedAgainForTheSameCommandIsSavedOnce() {
        Review review = as(ines, () -> reviews.open(assignment));
        var command = CommandId.fresh();
        save(review, "first", command);

        Saved second = save(review, "first", command);

        assertThat(second.version()).isEqualTo(review.version() + 1);
        assertThat(as(ines, () -> reviews.open(assignment)).version()).isEqualTo(second.version());
    }

    @Test
    void refusesToSaveADraftThatAnotherTabHasSaved() {
        Review review = as(ines, () -> reviews.open(assignment));
        save(review, "in one tab", CommandId.fresh());

        assertThatThrownBy(() -> save(review, "in the other", CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(as(ines, () -> reviews.open(assignment)).rationale().markdown())
                .isEqualTo("in one tab");
    }

    @Test
    void refusesARationaleWithoutEnd() {
        Review review = as(ines, () -> reviews.open(assignment));

        assertRefused(
                "review.refused.rationale-too-long",
                () -> save(review, "a".repeat(Reviews.LONGEST_RATIONALE + 1), CommandId.fresh()));
    }

    @Test
    void evidenceIsAddedToTheClaimAndToTheReviewAndTheFormIsEmptyThen() {
        Review review = as(ines, () -> reviews.open(assignment));

        Review with = as(ines, () -> reviews.addEvidence(review.id(), GOOD, review.version(), CommandId.fresh()));

        EvidenceUse use = with.evidence().getFirst();
        assertThat(use.evidence().link()).isEqualTo("https://www.nato.int/offices");
        assertThat(use.evidence().publishedOn()).isEqualTo(LocalDate.of(2023, 5, 10));
        assertThat(use.stance()).isEqualTo(Stance.SUPPORTS);
        assertThat(use.foundWhere()).isEqualTo("page 2");
        assertThat(as(ines, () -> reviews.evidenceForm(review.id())).begun()).isFalse();
        assertThat(newsroom.actionsOn("evidence", use.evidence().id().value())).containsExactly("evidence-added");
    }

    @Test
    void evidenceIsAddedOnceForADoubleClick() {
        Review review = as(ines, () -> reviews.open(assignment));
        var command = CommandId.fresh();

        as(ines, () -> reviews.addEvidence(review.id(), GOOD, review.version(), command));
        Review again = as(ines, () -> reviews.addEvidence(review.id(), GOOD, review.version(), command));

        assertThat(again.evidence()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), 2023-05-12, evidence.refused.link-scheme",
        "https://, 2023-05-12, evidence.refused.link-host",
        "https://exa mple.org, 2023-05-12, evidence.refused.link-space",
        "https://nato.int, 2023-02-30, evidence.refused.accessed-day",
        "https://nato.int, '', evidence.refused.accessed-day",
        "https://nato.int, 9999-01-01, evidence.refused.accessed-later"
    })
    void wrongEvidenceIsRefusedAndChangesNothing(String link, String accessed, String key) {
        Review review = as(ines, () -> reviews.open(assignment));
        var wrong = new EvidenceForm(
                link, "A title", "", "", "", accessed, SourceType.PRIMARY, Stance.CONTEXT, "", "", "", null);

        assertRefused(
                key,
                () -> as(ines, () -> reviews.addEvidence(review.id(), wrong, review.version(), CommandId.fresh())));

        assertThat(as(ines, () -> reviews.open(assignment))).isEqualTo(review);
        assertThat(newsroom.count("evidence")).isZero();
    }

    @Test
    void evidenceNeedsAStanceAndAType() {
        Review review = as(ines, () -> reviews.open(assignment));
        var noType = new EvidenceForm(
                "https://nato.int", "A", "", "", "", "2023-05-12", null, Stance.CONTEXT, "", "", "", null);
        var noStance = new EvidenceForm(
                "https://nato.int", "A", "", "", "", "2023-05-12", SourceType.PRIMARY, null, "", "", "", null);

        assertRefused(
                "evidence.refused.source-type-missing",
                () -> as(ines, () -> reviews.addEvidence(review.id(), noType, review.version(), CommandId.fresh())));
        assertRefused(
                "evidence.refused.stance-missing",
                () -> as(ines, () -> reviews.addEvidence(review.id(), noStance, review.version(), CommandId.fresh())));
    }

    @Test
    void evidenceCanBeCorrectedAndTakenBack() {
        Review review = withEvidence();
        EvidenceUse use = review.evidence().getFirst();
        var corrected = new EvidenceForm(
                "https://www.nato.int/offices",
                "Liaison offices and partners",
                "NATO",
                "",
                "",
                "2023-05-12",
                SourceType.SECONDARY,
                Stance.CONTEXT,
                "",
                "",
                "",
                use.evidence().id());

        Review changed = as(
                ines,
                () -> reviews.changeEvidence(
                        review.id(), use.evidence().id(), corrected, review.version(), CommandId.fresh()));
        Review without = as(
                ines,
                () -> reviews.removeEvidence(review.id(), use.evidence().id(), changed.version(), CommandId.fresh()));

        assertThat(changed.evidence()).hasSize(1);
        assertThat(changed.evidence().getFirst().evidence().title()).isEqualTo("Liaison offices and partners");
        assertThat(changed.evidence().getFirst().stance()).isEqualTo(Stance.CONTEXT);
        assertThat(without.evidence()).isEmpty();
        assertThat(newsroom.actionsOn("evidence", use.evidence().id().value()))
                .containsExactly("evidence-added", "evidence-changed", "evidence-removed");
    }

    @Test
    void aReviewThatLacksSomethingIsNotSubmitted() {
        Review opened = as(ines, () -> reviews.open(assignment));
        assertThat(as(ines, () -> reviews.missing(opened.id())))
                .containsExactly(Missing.VERDICT, Missing.CONFIDENCE, Missing.RATIONALE);
        assertRefused("review.refused.missing.VERDICT", () -> submit(opened, opened.version()));

        int second = save(opened, "TRUE", null, "").version();
        assertRefused("review.refused.missing.CONFIDENCE", () -> submit(opened, second));

        int third = saveAt(opened, second, "TRUE", Confidence.HIGH, " \n").version();
        assertRefused("review.refused.missing.RATIONALE", () -> submit(opened, third));

        int fourth = saveAt(opened, third, "TRUE", Confidence.HIGH, "because").version();
        assertRefused("review.refused.missing.EVIDENCE", () -> submit(opened, fourth));
        assertThat(newsroom.statusOf(assignment)).isEqualTo("STARTED");
    }

    @Test
    void onlyUnprovenNeedsNoEvidence() {
        Review opened = as(ines, () -> reviews.open(assignment));
        int version = save(opened, "UNPROVEN", Confidence.LOW, "nothing found").version();

        Review submitted = submit(opened, version);

        assertThat(submitted.submitted()).isTrue();
        assertThat(newsroom.statusOf(assignment)).isEqualTo("SUBMITTED");
        assertThat(newsroom.statusOf(claim)).isEqualTo("SUBMITTED");
        assertThat(newsroom.actionsOn("review", opened.id().value())).containsExactly("review-submitted");
    }

    @Test
    void aDoubleSubmitActsOnce() {
        Review review = complete(ines, assignment, "TRUE");
        var command = CommandId.fresh();

        as(ines, () -> reviews.submit(review.id(), review.version(), command));
        Review again = as(ines, () -> reviews.submit(review.id(), review.version(), command));

        assertThat(again.submitted()).isTrue();
        assertThat(newsroom.actionsOn("review", review.id().value())).containsExactly("review-submitted");
    }

    @Test
    void aSubmittedReviewTakesNoMoreWords() {
        Review review = complete(ines, assignment, "TRUE");
        Review submitted = submit(review, review.version());

        assertRefused("review.refused.already-submitted", () -> save(submitted, "more", CommandId.fresh()));
        assertRefused("review.refused.already-submitted", () -> submit(submitted, submitted.version()));
        assertRefused(
                "review.refused.already-submitted",
                () -> as(ines, () -> reviews.addEvidence(review.id(), GOOD, submitted.version(), CommandId.fresh())));
    }

    @Test
    void theClaimWaitsForEveryRequiredReview() {
        newsroom.reviewsPerClaim(2);
        AssignmentId ottos = as(maya, () -> assignments.assign(claim, otto.id(), null, CommandId.fresh()));

        submitted(ines, assignment, "TRUE");
        assertThat(newsroom.statusOf(claim)).isEqualTo("IN_REVIEW");

        submitted(otto, ottos, "TRUE");
        assertThat(newsroom.statusOf(claim)).isEqualTo("SUBMITTED");
    }

    @Test
    void reviewsThatDisagreeMakeADispute() {
        newsroom.reviewsPerClaim(2);
        AssignmentId ottos = as(maya, () -> assignments.assign(claim, otto.id(), null, CommandId.fresh()));

        submitted(ines, assignment, "TRUE");
        submitted(otto, ottos, "MOSTLY_TRUE");

        assertThat(newsroom.statusOf(claim)).isEqualTo("DISPUTED");
    }

    @Test
    void aLateReviewThatDisagreesMakesADisputeToo() {
        AssignmentId ottos = as(maya, () -> assignments.assign(claim, otto.id(), null, CommandId.fresh()));

        submitted(ines, assignment, "TRUE");
        submitted(otto, ottos, "FALSE");

        assertThat(newsroom.statusOf(claim)).isEqualTo("DISPUTED");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseSeesOrTouchesAReview(Act act) {
        Review review = withEvidence();

        assertThatThrownBy(() -> as(otto, () -> act.on(this, review))).isInstanceOf(NotFound.class);
    }

    @Test
    void aWithdrawnAssignmentCannotBeOpened() {
        as(maya, () -> assignments.withdraw(assignment, version(assignment), CommandId.fresh()));

        assertRefused("review.refused.assignment-is-over", () -> as(ines, () -> reviews.open(assignment)));
    }

    enum Act {
        OPEN,
        SEE_THE_FORM,
        SAVE,
        ADD_EVIDENCE,
        CHANGE_EVIDENCE,
        REMOVE_EVIDENCE,
        SEE_WHAT_IS_MISSING,
        SUBMIT;

        private void on(ReviewsTest desk, Review review) {
            var source = review.evidence().getFirst().evidence().id();
            switch (this) {
                case OPEN -> desk.reviews.open(review.assignment());
                case SEE_THE_FORM -> desk.reviews.evidenceForm(review.id());
                case SAVE ->
                    desk.reviews.saveDraft(
                            review.id(), draft(null, null, "mine now"), review.version(), CommandId.fresh());
                case ADD_EVIDENCE -> desk.reviews.addEvidence(review.id(), GOOD, review.version(), CommandId.fresh());
                case CHANGE_EVIDENCE ->
                    desk.reviews.changeEvidence(review.id(), source, GOOD, review.version(), CommandId.fresh());
                case REMOVE_EVIDENCE ->
                    desk.reviews.removeEvidence(review.id(), source, review.version(), CommandId.fresh());
                case SEE_WHAT_IS_MISSING -> desk.reviews.missing(review.id());
                case SUBMIT -> desk.reviews.submit(review.id(), review.version(), CommandId.fresh());
            }
        }
    }

    private Review withEvidence() {
        Review review = as(ines, () -> reviews.open(assignment));
        return as(ines, () -> reviews.addEvidence(review.id(), GOOD, review.version(), CommandId.fresh()));
    }

    private Review complete(Person reviewer, AssignmentId asked, String rating) {
        return as(reviewer, () -> {
            Review review = reviews.open(asked);
            Review with = reviews.addEvidence(review.id(), GOOD, review.version(), CommandId.fresh());
            reviews.saveDraft(
                    review.id(), draft(rating(rating), Confidence.HIGH, "because"), with.version(), CommandId.fresh());
            return reviews.open(asked);
        });
    }

    private Review submitted(Person reviewer, AssignmentId asked, String rating) {
        Review review = complete(reviewer, asked, rating);
        return as(reviewer, () -> reviews.submit(review.id(), review.version(), CommandId.fresh()));
    }

    private Saved save(Review review, String words, CommandId command) {
        return as(ines, () -> reviews.saveDraft(review.id(), draft(null, null, words), review.version(), command));
    }

    private Saved save(Review review, String rating, Confidence confidence, String words) {
        return saveAt(review, review.version(), rating, confidence, words);
    }

    private Saved saveAt(Review review, int version, String rating, Confidence confidence, String words) {
        return as(
                ines,
                () -> reviews.saveDraft(
                        review.id(), draft(rating(rating), confidence, words), version, CommandId.fresh()));
    }

    private Review submit(Review review, int version) {
        return as(ines, () -> reviews.submit(review.id(), version, CommandId.fresh()));
    }

    private static Draft draft(RatingId rating, Confidence confidence, String words) {
        return new Draft(rating, confidence, new Rationale(words), "", EMPTY);
    }

    private RatingId rating(String code) {
        return as(maya, () -> settings.scale().withCode(code).orElseThrow().id());
    }

    private int version(AssignmentId id) {
        return Objects.requireNonNull(as(maya, () -> assignments.find(id))).version();
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
