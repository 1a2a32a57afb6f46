package org.claimdesk.errands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.assignment.Pairing;
import org.claimdesk.assignment.SeenAssignment;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Wishes about more claims than anybody waits for. */
@DeskTest
class ErrandsTest {

    private static final int MANY = Errands.AT_ONCE + 70;

    @Autowired
    private Errands errands;

    @Autowired
    private ErrandClerk clerk;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private PersonId edith;
    private PersonId rosa;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = new Newsroom(db);
        edith = newsroom.person("Edith", Role.EDITOR);
        rosa = newsroom.person("Rosa", Role.REVIEWER);
        newsroom.signIn(edith, Role.EDITOR);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aThousandClaimsAreAssignedAndThoseThatHaveMovedOnAreNamed() {
        List<ClaimId> claims = claims(998, ClaimStatus.OPEN);
        claims.add(400, newsroom.claim(ClaimStatus.SET_ASIDE));
        claims.add(newsroom.claim(ClaimStatus.DECIDED));

        assertThat(assign(claims, CommandId.fresh())).isEmpty();
        assertThat(errands.mine())
                .containsExactly(new Errand(
                        errands.mine().getFirst().id(),
                        ErrandKind.ASSIGN,
                        ErrandState.UNDER_WAY,
                        1000,
                        0,
                        0,
                        List.of()));
        assertThat(assigned()).isZero();

        jobs.run();

        Errand errand = errands.mine().getFirst();
        assertThat(errand.state()).isEqualTo(ErrandState.DONE);
        assertThat(errand.attempted()).isEqualTo(1000);
        assertThat(errand.done()).isEqualTo(998);
        assertThat(errand.others())
                .extracting(Refused::key)
                .containsExactly("assignment.refused.claim.SET_ASIDE", "assignment.refused.claim.DECIDED");
        assertThat(errand.others())
                .extracting(refusal -> refusal.arguments()[0])
                .containsExactly(999, 1000);
        assertThat(assigned()).isEqualTo(998);
    }

    @Test
    void aFewAreAssignedAtOnce() {
        assertThat(assign(claims(Errands.AT_ONCE, ClaimStatus.OPEN), CommandId.fresh()))
                .contains(new Outcome(Errands.AT_ONCE, List.of()));
        assertThat(errands.mine()).isEmpty();
    }

    @Test
    void aDeskThatIsKilledInTheMiddleGoesOnAndDoesNothingTwice() {
        assign(claims(MANY, ClaimStatus.OPEN), CommandId.fresh());
        ErrandId errand = errands.mine().getFirst().id();
        assertThat(clerk.goOn(errand)).isTrue();
        assertThat(errands.mine().getFirst().attempted()).isEqualTo(50);
        transaction.executeWithoutResult(killed -> {
            clerk.goOn(errand);
            killed.setRollbackOnly();
        });
        assertThat(errands.mine().getFirst().attempted()).isEqualTo(50);

        jobs.run();

        assertThat(errands.mine().getFirst().done()).isEqualTo(MANY);
        assertThat(assigned()).isEqualTo(MANY);
        assertThat(clerk.goOn(errand)).isFalse();
    }

    @Test
    void aRepeatedWishIsOneErrand() {
        List<ClaimId> claims = claims(MANY, ClaimStatus.OPEN);
        CommandId command = CommandId.fresh();

        assign(claims, command);
        assign(claims, command);

        assertThat(errands.mine()).hasSize(1);
    }

    @Test
    void whatARuleForbidsAsAWholeIsRefusedBeforeItIsBegun() {
        var pairings = Pairing.each(claims(MANY, ClaimStatus.OPEN), List.of(rosa));
        var yesterday = Utc.now().minus(Duration.ofDays(1));

        assertThatThrownBy(() -> errands.assign(pairings, yesterday, "", CommandId.fresh()))
                .isInstanceOf(Refused.class)
                .hasMessage("assignment.refused.due-passed");
        assertThat(errands.mine()).isEmpty();
    }

    @Test
    void somebodyWhoHasLostTheirAccountMeanwhileGetsNothingDone() {
        assign(claims(MANY, ClaimStatus.OPEN), CommandId.fresh());
        newsroom.disable(edith);

        jobs.run();

        assertThat(errands.mine().getFirst().state()).isEqualTo(ErrandState.GIVEN_UP);
        assertThat(errands.mine().getFirst().others())
                .extracting(Refused::key)
                .containsExactly("errand.refused.no-right");
        assertThat(assigned()).isZero();
    }

    @Test
    void somebodyWhoIsNoEditorAnyMoreGetsNothingDone() {
        assign(claims(MANY, ClaimStatus.OPEN), CommandId.fresh());
        db.sql("update person_role set role = 'REVIEWER' where person_id = :id")
                .param("id", edith.value())
                .update();

        jobs.run();

        assertThat(errands.mine().getFirst().state()).isEqualTo(ErrandState.GIVEN_UP);
        assertThat(assigned()).isZero();
    }

    @Test
    void manyGoIntoThePool() {
        List<ClaimId> claims = claims(MANY, ClaimStatus.OPEN);
        assertThat(errands.putIntoThePool(claims, null, 2, CommandId.fresh())).isEmpty();

        jobs.run();

        assertThat(count("select count(*) from pool_claim where wanted = 2 and added_by = " + edith.value()))
                .isEqualTo(MANY);
    }

    @Test
    void manyGetMoreTime() {
        var tomorrow = Utc.now().plus(Duration.ofDays(1));
        List<SeenAssignment> seen = claims(MANY, ClaimStatus.IN_REVIEW).stream()
                .map(claim -> seen(newsroom.assignment(claim, rosa, AssignmentStatus.ASSIGNED, null)))
                .toList();
        assertThat(errands.extend(seen, tomorrow, CommandId.fresh())).isEmpty();

        jobs.run();

        assertThat(errands.mine().getFirst().done()).isEqualTo(MANY);
        assertThat(count("select count(*) from assignment where due_at is not null"))
                .isEqualTo(MANY);
    }

    @Test
    void manyAreConfirmedOrSetAsideAsOneStep() {
        List<SeenClaim> proposed = claims(MANY, ClaimStatus.PROPOSED).stream()
                .map(claim -> new SeenClaim(claim, 1))
                .toList();
        List<SeenClaim> open = claims(MANY, ClaimStatus.OPEN).stream()
                .map(claim -> new SeenClaim(claim, 1))
                .toList();
        assertThat(errands.confirm(proposed, CommandId.fresh())).isEmpty();
        assertThat(errands.setAside(open, SetAsideReason.TRIVIAL, "", CommandId.fresh()))
                .isEmpty();

        jobs.run();

        assertThat(count("select count(*) from claim where status = 'OPEN'")).isEqualTo(MANY);
        assertThat(count("select count(*) from claim where status = 'SET_ASIDE' and set_aside_reason = 'TRIVIAL'"))
                .isEqualTo(MANY);
        assertThat(count("select count(*) from editing_step where person_id = " + edith.value()))
                .isEqualTo(2);
    }

    @Test
    void onlyItsPersonPutsAnErrandAwayAndOnlyWhenItIsOver() {
        assign(claims(MANY, ClaimStatus.OPEN), CommandId.fresh());
        ErrandId errand = errands.mine().getFirst().id();

        errands.putAway(errand);
        assertThat(errands.mine()).hasSize(1);
        jobs.run();
        PersonId emil = newsroom.person("Emil", Role.EDITOR);
        newsroom.signIn(emil, Role.EDITOR);
        assertThat(errands.mine()).isEmpty();
        errands.putAway(errand);
        newsroom.signIn(edith, Role.EDITOR);
        assertThat(errands.mine()).hasSize(1);

        errands.putAway(errand);
        assertThat(errands.mine()).isEmpty();
    }

    private Optional<Outcome> assign(List<ClaimId> claims, CommandId command) {
        return errands.assign(Pairing.each(claims, List.of(rosa)), null, "", command);
    }

    private List<ClaimId> claims(int count, ClaimStatus status) {
        List<ClaimId> claims = new ArrayList<>();
        transaction.executeWithoutResult(together -> {
            for (int i = 0; i < count; i++) {
                claims.add(newsroom.claim(status));
            }
        });
        return claims;
    }

    private static SeenAssignment seen(AssignmentId assignment) {
        return new SeenAssignment(assignment, 1);
    }

    private int assigned() {
        return count("select count(*) from assignment where reviewer_id = " + rosa.value() + " and assigned_by = "
                + edith.value());
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
