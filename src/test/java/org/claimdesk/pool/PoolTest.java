package org.claimdesk.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.Assignment;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Effort;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.assignment.Reassignments;
import org.claimdesk.assignment.SeenAssignment;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimProgress;
import org.claimdesk.claims.ClaimSplit;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class PoolTest {

    private static final Instant TOMORROW = Utc.now().plus(Duration.ofDays(1));

    @Autowired
    private Pool pool;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reassignments reassignments;

    @Autowired
    private ClaimEditor claims;

    @Autowired
    private ClaimProgress progress;

    @Autowired
    private ApplicationEventPublisher news;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

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
    void aTakenClaimIsInReviewAndWaitsForWhoTookIt() {
        ClaimId claim = pooled(1);
        rosa();

        AssignmentId taken = pool.takeNext(CommandId.fresh());

        Assignment assignment = assignments.find(taken);
        assertThat(assignment.claim()).isEqualTo(claim);
        assertThat(assignment.reviewer()).isEqualTo(rosa);
        assertThat(assignment.dueAt()).isEqualTo(TOMORROW);
        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(newsroom.actions()).containsExactly("claim-pooled", "claim-moved", "claim-assigned", "place-taken");
        refuses("pool.refused.empty", () -> pool.takeNext(CommandId.fresh()));
    }

    @Test
    void aDoubleClickTakesOnce() {
        pooled(1);
        pooled(1);
        rosa();
        CommandId command = CommandId.fresh();

        assertThat(pool.takeNext(command)).isEqualTo(pool.takeNext(command));
        assertThat(pool.countForMe()).isEqualTo(1);
    }

    @Test
    void theNextIsTheOneThatIsDueFirstThenTheMostCheckWorthy() {
        ClaimId later = newsroom.claim(newsroom.article(), ClaimStatus.OPEN, 0.9, "later");
        ClaimId small = newsroom.claim(newsroom.article(), ClaimStatus.OPEN, 0.1, "small");
        ClaimId big = newsroom.claim(newsroom.article(), ClaimStatus.OPEN, 0.8, "big");
        pool.put(List.of(later), null, 1, CommandId.fresh());
        pool.put(List.of(small, big), TOMORROW, 1, CommandId.fresh());
        rosa();

        assertThat(IntStream.range(0, 3).mapToObj(i -> assignments
                        .find(pool.takeNext(CommandId.fresh()))
                        .claim()))
                .containsExactly(big, small, later);
    }

    @Test
    void oneClaimHasAPlaceForEachReviewThatIsWanted() {
        ClaimId claim = pooled(2);

        rosa();
        pool.take(claim, CommandId.fresh());
        refuses("assignment.refused.asked-before", () -> pool.take(claim, CommandId.fresh()));
        ravi();
        pool.take(claim, CommandId.fresh());

        newsroom.signIn(newsroom.person("Ruth", Role.REVIEWER), Role.REVIEWER);
        refuses("pool.refused.taken", () -> pool.take(claim, CommandId.fresh()));
    }

    @Test
    void nobodyIsOfferedWhatTheyWereAskedAboutBefore() {
        ClaimId declined = pooled(2);
        newsroom.assignment(declined, rosa, AssignmentStatus.DECLINED, null);
        ClaimId other = pooled(1);
        rosa();

        assertThat(pool.pageForMe(null, 10).rows()).extracting(PoolRow::claim).containsExactly(other);
        assertThat(pool.countForMe()).isEqualTo(1);
        refuses("assignment.refused.asked-before", () -> pool.take(declined, CommandId.fresh()));
    }

    @Test
    void aPlaceGivenBackCanBeTakenBySomebodyElse() {
        ClaimId claim = pooled(1);
        rosa();
        AssignmentId taken = pool.takeNext(CommandId.fresh());

        assignments.decline(taken, "No time.", 1, CommandId.fresh());

        assertThat(pool.countForMe()).isZero();
        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.OPEN);
        ravi();
        assertThat(assignments.find(pool.takeNext(CommandId.fresh())).claim()).isEqualTo(claim);
    }

    @Test
    void aPlaceThatTheDeskWithdrawsIsFreeAgain() {
        ClaimId claim = pooled(1);
        rosa();
        AssignmentId taken = pool.takeNext(CommandId.fresh());
        edith();

        assignments.withdraw(taken, 1, CommandId.fresh());

        assertThat(placesTaken(claim)).isZero();
    }

    @Test
    void aPlaceGoesWithTheClaimWhenItIsHandedOver() {
        ClaimId claim = pooled(1);
        rosa();
        AssignmentId taken = pool.takeNext(CommandId.fresh());
        edith();

        AssignmentId next = reassignments.handOver(new SeenAssignment(taken, 1), ravi, CommandId.fresh());
        assertThat(placesTaken(claim)).isEqualTo(1);

        assignments.withdraw(next, 1, CommandId.fresh());
        assertThat(placesTaken(claim)).isZero();
    }

    @Test
    void whatWasNotTakenFromThePoolReturnsNoPlace() {
        ClaimId claim = pooled(2);
        rosa();
        pool.takeNext(CommandId.fresh());
        edith();
        AssignmentId asked = assignments.assign(claim, ravi, null, CommandId.fresh());

        assignments.withdraw(asked, 1, CommandId.fresh());

        assertThat(placesTaken(claim)).isEqualTo(1);
    }

    @Test
    void whatIsSetAsideSplitOrDecidedLeavesThePool() {
        ClaimId aside = pooled(1);
        ClaimId split = pooled(1);
        ClaimId submitted = newsroom.claim(ClaimStatus.IN_REVIEW);
        pool.put(List.of(submitted), null, 1, CommandId.fresh());
        assertThat(pool.count()).isEqualTo(3);

        claims.setAside(aside, SetAsideReason.TRIVIAL, "", 1, CommandId.fresh());
        transaction.executeWithoutResult(
                status -> news.publishEvent(new ClaimSplit(split, ClaimStatus.OPEN, List.of())));
        progress.submit(submitted);

        assertThat(pool.count()).isZero();
        assertThat(pool.page(null, 10).rows()).isEmpty();
    }

    @Test
    void namesWhatDoesNotFitIntoThePool() {
        ClaimId open = newsroom.claim(ClaimStatus.OPEN);
        ClaimId proposed = newsroom.claim(ClaimStatus.PROPOSED);
        ClaimId already = pooled(1);

        Outcome outcome = pool.put(List.of(open, proposed, already), TOMORROW, 1, CommandId.fresh());

        assertThat(outcome.count()).isEqualTo(1);
        assertThat(outcome.others())
                .extracting(Refused::key, other -> List.of(other.arguments()))
                .containsExactly(
                        tuple("assignment.refused.claim.PROPOSED", List.of(2)),
                        tuple("pool.refused.in-the-pool", List.of(3)));
    }

    @Test
    void refusesPlacesAndTimesThatMakeNoSense() {
        List<ClaimId> claim = List.of(newsroom.claim(ClaimStatus.OPEN));

        refuses("pool.refused.places", () -> pool.put(claim, null, 0, CommandId.fresh()));
        refuses("pool.refused.places", () -> pool.put(claim, null, 10, CommandId.fresh()));
        refuses(
                "assignment.refused.due-passed",
                () -> pool.put(claim, Utc.now().minusSeconds(60), 1, CommandId.fresh()));
    }

    @Test
    void whatIsOverdueInThePoolCanStillBeTaken() {
        ClaimId claim = pooled(1);
        db.sql("update pool_claim set due_at = '2023-05-10 12:00:00'").update();
        rosa();

        assertThat(assignments.find(pool.take(claim, CommandId.fresh())).dueAt())
                .isBefore(Utc.now());
    }

    @Test
    void anEditorTakesAClaimOutAndWhoHasItKeepsIt() {
        ClaimId claim = pooled(2);
        rosa();
        AssignmentId taken = pool.take(claim, CommandId.fresh());
        edith();

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> pool.takeOut(claim, 1, CommandId.fresh()));
        pool.takeOut(claim, 2, CommandId.fresh());

        assertThat(assignments.find(taken).status()).isEqualTo(AssignmentStatus.ASSIGNED);
        assertThat(pool.count()).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> pool.takeOut(claim, 2, CommandId.fresh()));
    }

    @Test
    void reviewersTakeAndEditorsFill() {
        ClaimId claim = pooled(1);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> pool.takeNext(CommandId.fresh()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> pool.take(claim, CommandId.fresh()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> pool.pageForMe(null, 1));
        rosa();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> pool.put(List.of(claim), null, 1, CommandId.fresh()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> pool.takeOut(claim, 1, CommandId.fresh()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> pool.page(null, 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> pool.count());
    }

    @Test
    void itsPagesTogetherAreTheWholePoolAndLookAtLittleMoreThanTheyShow() {
        for (int i = 0; i < 300; i++) {
            ClaimId claim = newsroom.claim(newsroom.article(), ClaimStatus.OPEN, (i % 7) / 7.0, "claim " + i);
            pool.put(List.of(claim), i % 3 == 0 ? null : TOMORROW.plusSeconds(i % 4), 1, CommandId.fresh());
        }
        db.sql("analyze table pool_claim, assignment, claim").query().listOfRows();
        rosa();

        List<PoolRow> inPages = new ArrayList<>();
        Page<PoolRow> page;
        do {
            page = pool.pageForMe(inPages.isEmpty() ? null : inPages.getLast(), 17);
            inPages.addAll(page.rows());
        } while (page.more());
        Effort effort = Effort.of(db, transaction, () -> pool.pageForMe(inPages.get(150), 10));

        assertThat(inPages).hasSize(300).doesNotHaveDuplicates();
        assertThat(effort.selects()).isOne();
        assertThat(effort.rowsRead()).isLessThan(20 * 10);
    }

    private int placesTaken(ClaimId claim) {
        return pool.page(null, 50).rows().stream()
                .filter(row -> row.claim().equals(claim))
                .findFirst()
                .orElseThrow()
                .taken();
    }

    private ClaimId pooled(int places) {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        pool.put(List.of(claim), TOMORROW, places, CommandId.fresh());
        return claim;
    }

    private void edith() {
        newsroom.signIn(edith, Role.EDITOR);
    }

    private void rosa() {
        newsroom.signIn(rosa, Role.REVIEWER);
    }

    private void ravi() {
        newsroom.signIn(ravi, Role.REVIEWER);
    }

    private static void refuses(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
