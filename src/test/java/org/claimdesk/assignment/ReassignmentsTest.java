package org.claimdesk.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
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
class ReassignmentsTest {

    private static final Instant YESTERDAY = Utc.now().minus(Duration.ofDays(1));
    private static final Instant TOMORROW = Utc.now().plus(Duration.ofDays(1));

    @Autowired
    private Reassignments reassignments;

    @Autowired
    private Assignments assignments;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private PersonId rosa;
    private PersonId ravi;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = new Newsroom(db);
        rosa = newsroom.person("Rosa", Role.REVIEWER);
        ravi = newsroom.person("Ravi", Role.REVIEWER);
        newsroom.signIn(newsroom.person("Edith", Role.EDITOR), Role.EDITOR);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anExtendedAssignmentKeepsTheTimeBefore() {
        AssignmentId id = asked(rosa, AssignmentStatus.STARTED);

        Outcome outcome = reassignments.extend(List.of(seen(id)), TOMORROW, CommandId.fresh());

        Assignment extended = assignments.find(id);
        assertThat(outcome).isEqualTo(new Outcome(1, List.of()));
        assertThat(extended.dueAt()).isEqualTo(TOMORROW);
        assertThat(extended.status()).isEqualTo(AssignmentStatus.STARTED);
        assertThat(extended.extension()).isNotNull();
        assertThat(extended.extension().dueBefore()).isEqualTo(YESTERDAY);
        assertThat(newsroom.actions()).containsExactly("assignment-extended");
    }

    @Test
    void extendsSeveralAndNamesThoseThatCannotBe() {
        AssignmentId live = asked(rosa, AssignmentStatus.ASSIGNED);
        AssignmentId movedOn = asked(rosa, AssignmentStatus.ASSIGNED);
        AssignmentId submitted = asked(ravi, AssignmentStatus.SUBMITTED);

        Outcome outcome = reassignments.extend(
                List.of(seen(live), new SeenAssignment(movedOn, 7), seen(submitted)), TOMORROW, CommandId.fresh());

        assertThat(outcome.count()).isEqualTo(1);
        assertThat(outcome.others())
                .extracting(Refused::key, other -> List.of(other.arguments()))
                .containsExactly(
                        tuple("assignment.refused.moved-on", List.of(2, "Rosa")),
                        tuple("assignment.refused.over.SUBMITTED", List.of(3, "Ravi")));
        assertThat(assignments.find(live).dueAt()).isEqualTo(TOMORROW);
        assertThat(assignments.find(movedOn).dueAt()).isEqualTo(YESTERDAY);
    }

    @Test
    void refusesATimeThatHasPassed() {
        AssignmentId id = asked(rosa, AssignmentStatus.STARTED);

        refuses(
                "assignment.refused.due-passed",
                () -> reassignments.extend(List.of(seen(id)), YESTERDAY, CommandId.fresh()));
    }

    @Test
    void whoIsAskedAnewIsToldOfNoExtension() {
        AssignmentId id = asked(rosa, AssignmentStatus.STARTED);
        reassignments.extend(List.of(seen(id)), TOMORROW, CommandId.fresh());
        assignments.withdraw(id, 2, CommandId.fresh());

        assignments.assign(assignments.find(id).claim(), rosa, TOMORROW, CommandId.fresh());

        assertThat(assignments.find(id).extension()).isNull();
    }

    @Test
    void handsOverByTheSameTimeAndTheClaimStaysInReview() {
        AssignmentId first = asked(rosa, AssignmentStatus.STARTED);
        ClaimId claim = assignments.find(first).claim();

        AssignmentId second = reassignments.handOver(seen(first), ravi, CommandId.fresh());

        assertThat(assignments.of(claim))
                .extracting(Assignment::id, Assignment::reviewer, Assignment::status, Assignment::dueAt)
                .containsExactly(
                        tuple(first, rosa, AssignmentStatus.WITHDRAWN, YESTERDAY),
                        tuple(second, ravi, AssignmentStatus.ASSIGNED, YESTERDAY));
        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(newsroom.actions()).containsExactly("claim-assigned", "assignment-handed-over");
    }

    @Test
    void handsOverOnceForOneCommand() {
        AssignmentId first = asked(rosa, AssignmentStatus.STARTED);
        CommandId command = CommandId.fresh();

        AssignmentId second = reassignments.handOver(seen(first), ravi, command);

        assertThat(reassignments.handOver(seen(first), ravi, command)).isEqualTo(second);
    }

    @Test
    void whoDeclinedOnceCanTakeOver() {
        AssignmentId first = asked(rosa, AssignmentStatus.STARTED);
        ClaimId claim = assignments.find(first).claim();
        AssignmentId declined = newsroom.assignment(claim, ravi, AssignmentStatus.DECLINED, null);

        assertThat(reassignments.handOver(seen(first), ravi, CommandId.fresh())).isEqualTo(declined);
        assertThat(assignments.find(declined).status()).isEqualTo(AssignmentStatus.ASSIGNED);
    }

    @Test
    void whatTheFirstHadWrittenStaysTheirs() {
        AssignmentId first = asked(rosa, AssignmentStatus.STARTED);
        db.sql("""
                        insert into review (assignment_id, claim_id, reviewer_id, rationale, saved_at)
                        select id, claim_id, reviewer_id, 'Finland joined.', utc_timestamp(6) from assignment""").update();

        reassignments.handOver(seen(first), ravi, CommandId.fresh());

        Map<String, Object> review = db.sql("select assignment_id, reviewer_id, rationale from review")
                .query()
                .singleRow();
        assertThat(review)
                .containsEntry("assignment_id", first.value())
                .containsEntry("reviewer_id", rosa.value())
                .containsEntry("rationale", "Finland joined.");
    }

    @Test
    void refusesToHandOverWhatHasMovedOn() {
        AssignmentId id = asked(rosa, AssignmentStatus.STARTED);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> reassignments.handOver(new SeenAssignment(id, 7), ravi, CommandId.fresh()));
    }

    @ParameterizedTest
    @EnumSource(
            value = AssignmentStatus.class,
            names = {"SUBMITTED", "DECLINED", "WITHDRAWN"})
    void refusesToHandOverWhatIsOver(AssignmentStatus status) {
        AssignmentId id = asked(rosa, status);

        refuses("assignment.refused.over." + status, () -> reassignments.handOver(seen(id), ravi, CommandId.fresh()));
    }

    @Test
    void refusesToHandOverToTheSamePerson() {
        AssignmentId id = asked(rosa, AssignmentStatus.STARTED);

        refuses(
                "assignment.refused.hand-over-to-self",
                () -> reassignments.handOver(seen(id), rosa, CommandId.fresh()));
    }

    @Test
    void refusesToHandOverToSomebodyWhoIsAtItAlready() {
        AssignmentId id = asked(rosa, AssignmentStatus.STARTED);
        newsroom.assignment(assignments.find(id).claim(), ravi, AssignmentStatus.SUBMITTED, null);

        refuses("assignment.refused.asked.SUBMITTED", () -> reassignments.handOver(seen(id), ravi, CommandId.fresh()));

        assertThat(assignments.find(id).status()).isEqualTo(AssignmentStatus.STARTED);
    }

    @Test
    void refusesToHandOverToSomebodyWhoCannotBeAsked() {
        AssignmentId id = asked(rosa, AssignmentStatus.STARTED);
        newsroom.disable(ravi);

        refuses("assignment.refused.not-a-reviewer", () -> reassignments.handOver(seen(id), ravi, CommandId.fresh()));
        refuses("assignment.refused.not-a-reviewer", () -> reassignments.handOverAll(rosa, ravi, CommandId.fresh()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reassignments.handOver(seen(id), new PersonId(987_654), CommandId.fresh()));
    }

    @Test
    void handsOverAllThatWaitsAndNamesWhatCannotBe() {
        AssignmentId first = asked(rosa, AssignmentStatus.STARTED);
        AssignmentId second = asked(rosa, AssignmentStatus.ASSIGNED);
        AssignmentId over = asked(rosa, AssignmentStatus.SUBMITTED);
        AssignmentId both = asked(rosa, AssignmentStatus.ASSIGNED);
        newsroom.assignment(assignments.find(both).claim(), ravi, AssignmentStatus.STARTED, null);

        Outcome outcome = reassignments.handOverAll(rosa, ravi, CommandId.fresh());

        assertThat(outcome.count()).isEqualTo(2);
        assertThat(outcome.others())
                .extracting(Refused::key, other -> List.of(other.arguments()))
                .containsExactly(tuple("assignment.refused.asked.STARTED", List.of(4, "Ravi")));
        assertThat(List.of(first, second, over, both))
                .extracting(id -> assignments.find(id).status())
                .containsExactly(
                        AssignmentStatus.WITHDRAWN,
                        AssignmentStatus.WITHDRAWN,
                        AssignmentStatus.SUBMITTED,
                        AssignmentStatus.ASSIGNED);
    }

    @Test
    void handsOverNothingWhereNothingWaits() {
        assertThat(reassignments.handOverAll(rosa, ravi, CommandId.fresh())).isEqualTo(new Outcome(0, List.of()));
    }

    private AssignmentId asked(PersonId reviewer, AssignmentStatus status) {
        return newsroom.assignment(newsroom.claim(ClaimStatus.IN_REVIEW), reviewer, status, YESTERDAY);
    }

    private static SeenAssignment seen(AssignmentId id) {
        return new SeenAssignment(id, 1);
    }

    private static void refuses(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
