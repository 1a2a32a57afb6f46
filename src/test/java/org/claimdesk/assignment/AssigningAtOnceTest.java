package org.claimdesk.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimdesk.DeskTest;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two editors who do the same at the same moment. */
@DeskTest
class AssigningAtOnceTest {

    @Autowired
    private Assignments assignments;

    @Autowired
    private JdbcClient db;

    private final ExecutorService editors = Executors.newFixedThreadPool(2);
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
        newsroom.signIn(edith, Role.EDITOR);
    }

    @AfterEach
    void leave() {
        editors.shutdownNow();
        SecurityContextHolder.clearContext();
    }

    @RepeatedTest(10)
    void twoWhoAssignTheSamePairMakeOneAssignmentAndTheSecondIsTold() throws Exception {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);

        List<Throwable> failures = atOnce(
                () -> assignments.assign(claim, rosa, null, CommandId.fresh()),
                () -> assignments.assign(claim, rosa, null, CommandId.fresh()));

        assertThat(failures).singleElement().isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo("assignment.refused.asked.ASSIGNED"));
        assertThat(assignments.of(claim)).hasSize(1);
        assertThat(newsroom.actions()).containsExactly("claim-moved", "claim-assigned");
    }

    @RepeatedTest(10)
    void twoWhoAssignTheSameClaimToTwoPeopleBothDo() throws Exception {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);

        List<Throwable> failures = atOnce(
                () -> assignments.assign(claim, rosa, null, CommandId.fresh()),
                () -> assignments.assign(claim, ravi, null, CommandId.fresh()));

        assertThat(failures).isEmpty();
        assertThat(assignments.of(claim)).hasSize(2);
        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.IN_REVIEW);
    }

    @RepeatedTest(10)
    void twoWhoWithdrawTheLastTwoBringTheClaimBack() throws Exception {
        ClaimId claim = newsroom.claim(ClaimStatus.IN_REVIEW);
        AssignmentId first = newsroom.assignment(claim, rosa, AssignmentStatus.ASSIGNED, null);
        AssignmentId second = newsroom.assignment(claim, ravi, AssignmentStatus.ASSIGNED, null);

        List<Throwable> failures = atOnce(() -> withdraw(first), () -> withdraw(second));

        assertThat(failures).isEmpty();
        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.OPEN);
    }

    private Object withdraw(AssignmentId id) {
        assignments.withdraw(id, 1, CommandId.fresh());
        return id;
    }

    /** Lets two editors act at the same moment; answers what went wrong. */
    private List<Throwable> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var start = new CyclicBarrier(2);
        List<Future<?>> both = new ArrayList<>();
        for (Callable<?> deed : List.of(one, other)) {
            both.add(editors.submit(() -> {
                newsroom.signIn(edith, Role.EDITOR);
                start.await();
                return deed.call();
            }));
        }
        List<Throwable> failures = new ArrayList<>();
        for (Future<?> deed : both) {
            try {
                deed.get();
            } catch (ExecutionException failure) {
                failures.add(failure.getCause());
            }
        }
        return failures;
    }
}
