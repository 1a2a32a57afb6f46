package org.claimdesk.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimProgress;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DeskTest
class AssignmentsTest {

    private static final Instant TOMORROW = Utc.now().plus(Duration.ofDays(1));

    @Autowired
    private Assignments assignments;

    @Autowired
    private ClaimEditor claims;

    @Autowired
    private ClaimProgress progress;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private PersonId edith;
    private PersonId rosa;
    private PersonId ravi;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = new Newsroom(db);
        edith = newsroom.person("Edith", Role.EDITOR);
        rosa = newsroom.person("Rosa", Role.REVIEWER);
        ravi = newsroom.person("Ravi", Role.REVIEWER);
        edith();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theFirstAssignmentSendsTheClaimToReview() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);

        AssignmentId id = assignments.assign(claim, rosa, TOMORROW, CommandId.fresh());

        Assignment assignment = assignments.find(id);
        assertThat(assignment.status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(assignment.reviewer()).isEqualTo(rosa);
        assertThat(assignment.assignedBy()).isEqualTo(edith);
        assertThat(assignment.dueAt()).isEqualTo(TOMORROW);
        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(newsroom.actions()).containsExactly("claim-moved", "claim-assigned");
    }

    @Test
    void aClaimInReviewTakesAnotherReviewer() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        assignments.assign(claim, rosa, null, CommandId.fresh());

        assignments.assign(claim, ravi, null, CommandId.fresh());

        assertThat(assignments.of(claim)).extracting(Assignment::reviewer).containsExactly(rosa, ravi);
        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.IN_REVIEW);
    }

    @Test
    void aDoubleClickAssignsOnce() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        CommandId command = CommandId.fresh();

        AssignmentId first = assignments.assign(claim, rosa, null, command);
        AssignmentId second = assignments.assign(claim, rosa, null, command);

        assertThat(second).isEqualTo(first);
        assertThat(newsroom.actions()).containsOnlyOnce("claim-assigned");
    }

    @ParameterizedTest
    @EnumSource(
            value = ClaimStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OPEN", "IN_REVIEW"})
    void refusesAClaimThatIsNotThereToBeChecked(ClaimStatus status) {
        ClaimId claim = newsroom.claim(status);

        refuses("assignment.refused.claim." + status, () -> assignments.assign(claim, rosa, null, CommandId.fresh()));

        assertThat(assignments.of(claim)).isEmpty();
    }

    @Test
    void refusesPeopleWhoAreNotReviewers() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);

        refuses("assignment.refused.not-a-reviewer", () -> assignments.assign(claim, edith, null, CommandId.fresh()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> assignments.assign(claim, new PersonId(987_654), null, CommandId.fresh()));
    }

    @Test
    void refusesAReviewerWhoseAccountIsClosed() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        newsroom.disable(rosa);

        refuses("assignment.refused.not-a-reviewer", () -> assignments.assign(claim, rosa, null, CommandId.fresh()));
    }

    @Test
    void refusesADueTimeThatHasPassed() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        Instant yesterday = Utc.now().minus(Duration.ofDays(1));

        refuses("assignment.refused.due-passed", () -> assignments.assign(claim, rosa, yesterday, CommandId.fresh()));
    }

    @Test
    void refusesToAskAgainWhoIsAtItOrDone() {
        for (var status : List.of(AssignmentStatus.ASSIGNED, AssignmentStatus.STARTED, AssignmentStatus.SUBMITTED)) {
            ClaimId claim = newsroom.claim(ClaimStatus.IN_REVIEW);
            newsroom.assignment(claim, rosa, status, null);

            refuses(
                    "assignment.refused.asked." + status,
                    () -> assignments.assign(claim, rosa, null, CommandId.fresh()));
        }
    }

    @Test
    void asksAnewWhoDeclinedOrWasWithdrawn() {
        for (var status : List.of(AssignmentStatus.DECLINED, AssignmentStatus.WITHDRAWN)) {
            ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
            AssignmentId earlier = newsroom.assignment(claim, rosa, status, null);

            AssignmentId anew = assignments.assign(claim, rosa, TOMORROW, CommandId.fresh());

            assertThat(anew).isEqualTo(earlier);
            assertThat(assignments.find(anew).status()).isEqualTo(AssignmentStatus.ASSIGNED);
            assertThat(assignments.find(anew).dueAt()).isEqualTo(TOMORROW);
            assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.IN_REVIEW);
        }
    }

    @Test
    void assignsSeveralAndNamesThoseThatCannotBe() {
        ClaimId open = newsroom.claim(ClaimStatus.OPEN);
        ClaimId proposed = newsroom.claim(ClaimStatus.PROPOSED);
        ClaimId inReview = newsroom.claim(ClaimStatus.IN_REVIEW);

        Outcome outcome =
                assignments.assignAll(List.of(open, proposed, inReview), List.of(rosa), TOMORROW, CommandId.fresh());

        assertThat(outcome.count()).isEqualTo(2);
        assertThat(outcome.others()).singleElement().satisfies(other -> {
            assertThat(other.key()).isEqualTo("assignment.refused.claim.PROPOSED");
            assertThat(other.arguments()).containsExactly(2);
        });
        assertThat(newsroom.statusOf(proposed)).isEqualTo(ClaimStatus.PROPOSED);
        assertThat(assignments.of(inReview)).hasSize(1);
    }

    @Test
    void asksSeveralReviewersAboutSeveralClaimsAndNamesEachThatCannotBeOnce() {
        ClaimId open = newsroom.claim(ClaimStatus.OPEN);
        ClaimId asked = newsroom.claim(ClaimStatus.IN_REVIEW);
        newsroom.assignment(asked, rosa, AssignmentStatus.STARTED, null);
        ClaimId decided = newsroom.claim(ClaimStatus.DECIDED);

        Outcome outcome = assignments.assignAll(
                List.of(open, asked, decided), List.of(rosa, ravi, edith), TOMORROW, CommandId.fresh());

        assertThat(outcome.count()).isEqualTo(3);
        assertThat(outcome.others())
                .extracting(Refused::key, other -> List.of(other.arguments()))
                .containsExactly(
                        tuple("assignment.refused.not-a-reviewer", List.of("Edith")),
                        tuple("assignment.refused.asked.STARTED", List.of(2, "Rosa")),
                        tuple("assignment.refused.claim.DECIDED", List.of(3)));
        assertThat(assignments.of(open)).extracting(Assignment::reviewer).containsExactly(rosa, ravi);
        assertThat(newsroom.statusOf(open)).isEqualTo(ClaimStatus.IN_REVIEW);
    }

    @Test
    void aDoubleClickAssignsSeveralOnce() {
        List<ClaimId> several = List.of(newsroom.claim(ClaimStatus.OPEN), newsroom.claim(ClaimStatus.OPEN));
        CommandId command = CommandId.fresh();

        assignments.assignAll(several, List.of(rosa), null, command);
        Outcome again = assignments.assignAll(several, List.of(rosa), null, command);

        assertThat(again).isEqualTo(new Outcome(2, List.of()));
        assertThat(newsroom.actions()).filteredOn("claim-assigned"::equals).hasSize(2);
    }

    @Test
    void assignsNothingWhenAClaimDoesNotExist() {
        ClaimId open = newsroom.claim(ClaimStatus.OPEN);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> assignments.assignAll(
                        List.of(open, new ClaimId(987_654)), List.of(rosa), null, CommandId.fresh()));

        assertThat(newsroom.statusOf(open)).isEqualTo(ClaimStatus.OPEN);
    }

    @Test
    void withdrawingTheLastOneBringsTheClaimBack() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        AssignmentId first = assignments.assign(claim, rosa, null, CommandId.fresh());
        AssignmentId second = assignments.assign(claim, ravi, null, CommandId.fresh());

        assignments.withdraw(first, 1, CommandId.fresh());
        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.IN_REVIEW);

        assignments.withdraw(second, 1, CommandId.fresh());
        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.OPEN);
    }

    @Test
    void aSubmittedReviewKeepsTheClaimInReview() {
        ClaimId claim = newsroom.claim(ClaimStatus.IN_REVIEW);
        newsroom.assignment(claim, ravi, AssignmentStatus.SUBMITTED, null);
        AssignmentId live = newsroom.assignment(claim, rosa, AssignmentStatus.STARTED, null);

        assignments.withdraw(live, 1, CommandId.fresh());

        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.IN_REVIEW);
    }

    @Test
    void withdrawsOnce() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        AssignmentId id = assignments.assign(claim, rosa, null, CommandId.fresh());
        CommandId command = CommandId.fresh();

        assignments.withdraw(id, 1, command);
        assignments.withdraw(id, 1, command);

        assertThat(newsroom.actions()).containsOnlyOnce("assignment-withdrawn");
    }

    @Test
    void refusesToWithdrawWhatIsOver() {
        ClaimId claim = newsroom.claim(ClaimStatus.SUBMITTED);
        AssignmentId submitted = newsroom.assignment(claim, rosa, AssignmentStatus.SUBMITTED, null);

        refuses("assignment.refused.is.SUBMITTED", () -> assignments.withdraw(submitted, 1, CommandId.fresh()));
    }

    @Test
    void refusesToWithdrawOrDeclineWhatHasMovedOn() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        AssignmentId id = assignments.assign(claim, rosa, null, CommandId.fresh());
        rosa();
        assignments.start(id);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> assignments.decline(id, "No time.", 1, CommandId.fresh()));
        edith();
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> assignments.withdraw(id, 1, CommandId.fresh()));
    }

    @Test
    void aReviewerDeclinesBeforeAndAfterStarting() {
        for (var status : List.of(AssignmentStatus.ASSIGNED, AssignmentStatus.STARTED)) {
            ClaimId claim = newsroom.claim(ClaimStatus.IN_REVIEW);
            AssignmentId id = newsroom.assignment(claim, rosa, status, null);
            rosa();

            assignments.decline(id, "  I know the speaker.  ", 1, CommandId.fresh());

            Assignment declined = assignments.find(id);
            assertThat(declined.status()).isEqualTo(AssignmentStatus.DECLINED);
            assertThat(declined.reason()).isEqualTo("I know the speaker.");
            assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.OPEN);
        }
    }

    @Test
    void refusesToDeclineWithoutAReasonOrWithAnEndlessOne() {
        ClaimId claim = newsroom.claim(ClaimStatus.IN_REVIEW);
        AssignmentId id = newsroom.assignment(claim, rosa, AssignmentStatus.ASSIGNED, null);
        rosa();

        refuses("assignment.refused.no-reason", () -> assignments.decline(id, " \n", 1, CommandId.fresh()));
        refuses("assignment.refused.too-long", () -> assignments.decline(id, "x".repeat(501), 1, CommandId.fresh()));
        assertThat(assignments.find(id).status()).isEqualTo(AssignmentStatus.ASSIGNED);
    }

    @Test
    void anotherReviewersAssignmentIsNotThere() {
        ClaimId claim = newsroom.claim(ClaimStatus.IN_REVIEW);
        AssignmentId id = newsroom.assignment(claim, rosa, AssignmentStatus.STARTED, null);
        newsroom.signIn(ravi, Role.REVIEWER);

        for (ThrowingCallable deed : List.<ThrowingCallable>of(
                () -> assignments.find(id),
                () -> assignments.start(id),
                () -> assignments.submitted(id),
                () -> assignments.decline(id, "Not mine.", 1, CommandId.fresh()))) {
            assertThatThrownBy(deed).isInstanceOf(NotFound.class);
        }
        assertThat(assignments.ofArticle(newsroom.article())).isEmpty();
    }

    @Test
    void aReviewIsStartedSubmittedReturnedAndSubmittedAgain() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        AssignmentId id = assignments.assign(claim, rosa, null, CommandId.fresh());

        rosa();
        assignments.start(id);
        assignments.start(id);
        assignments.submitted(id);
        edith();
        assignments.returned(id, " Which year? ");
        assertThat(assignments.find(id).returnNote()).isEqualTo("Which year?");
        rosa();
        assignments.start(id);
        assignments.submitted(id);

        assertThat(assignments.find(id).status()).isEqualTo(AssignmentStatus.SUBMITTED);
        assertThat(newsroom.actions())
                .containsExactly(
                        "claim-moved",
                        "claim-assigned",
                        "assignment-started",
                        "assignment-submitted",
                        "assignment-returned",
                        "assignment-submitted");
    }

    @Test
    void refusesToReturnWithoutANote() {
        ClaimId claim = newsroom.claim(ClaimStatus.SUBMITTED);
        AssignmentId id = newsroom.assignment(claim, rosa, AssignmentStatus.SUBMITTED, null);

        refuses("assignment.refused.no-note", () -> assignments.returned(id, " "));
        refuses("assignment.refused.too-long", () -> assignments.returned(id, "x".repeat(2001)));
    }

    @Test
    void settingAClaimAsideCallsItsReviewersBack() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        AssignmentId live = assignments.assign(claim, rosa, null, CommandId.fresh());
        AssignmentId submitted = newsroom.assignment(claim, ravi, AssignmentStatus.SUBMITTED, null);

        claims.setAside(claim, SetAsideReason.TRIVIAL, "", 2, CommandId.fresh());

        assertThat(assignments.find(live).status()).isEqualTo(AssignmentStatus.WITHDRAWN);
        assertThat(assignments.find(submitted).status()).isEqualTo(AssignmentStatus.SUBMITTED);
        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.SET_ASIDE);
        assertThat(newsroom.actions()).contains("assignment-withdrawn");
    }

    @Test
    void aDecisionCallsBackWhoIsStillAtIt() {
        ClaimId claim = newsroom.claim(ClaimStatus.SUBMITTED);
        newsroom.assignment(claim, ravi, AssignmentStatus.SUBMITTED, null);
        AssignmentId late = newsroom.assignment(claim, rosa, AssignmentStatus.STARTED, null);

        progress.decide(claim);

        assertThat(assignments.find(late).status()).isEqualTo(AssignmentStatus.WITHDRAWN);
    }

    @Test
    void namesEverybodyOnAnArticle() {
        ClaimId first = newsroom.claim(ClaimStatus.IN_REVIEW);
        newsroom.assignment(first, rosa, AssignmentStatus.DECLINED, null);
        newsroom.assignment(first, ravi, AssignmentStatus.STARTED, TOMORROW);

        assertThat(assignments.ofArticle(newsroom.article()))
                .extracting(AssignmentOfClaim::reviewerName, AssignmentOfClaim::status)
                .containsExactly(tuple("Rosa", AssignmentStatus.DECLINED), tuple("Ravi", AssignmentStatus.STARTED));
    }

    private void edith() {
        newsroom.signIn(edith, Role.EDITOR);
    }

    private void rosa() {
        newsroom.signIn(rosa, Role.REVIEWER);
    }

    private static void refuses(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
