package org.claimdesk.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Newsroom;
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

/** Two reviewers who take from the pool at the same moment, until it is empty. */
@DeskTest
class TakingAtOnceTest {

    @Autowired
    private Pool pool;

    @Autowired
    private JdbcClient db;

    private final ExecutorService reviewers = Executors.newFixedThreadPool(2);
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
        reviewers.shutdownNow();
        SecurityContextHolder.clearContext();
    }

    @RepeatedTest(3)
    void twoNeverGetTheSamePlaceAndEveryPlaceIsTaken() throws Exception {
        fill(25);

        List<AssignmentId> taken = bothTakeUntilItIsEmpty();

        assertThat(taken).hasSize(25).doesNotHaveDuplicates();
        assertThat(db.sql("select count(distinct claim_id) from assignment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(25);
        assertThat(db.sql("select count(*) from pool_claim where taken <> 1")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @RepeatedTest(10)
    void theLastPlaceGoesToOneOfThem() throws Exception {
        fill(1);

        assertThat(bothTakeUntilItIsEmpty()).hasSize(1);
    }

    private void fill(int claims) {
        List<ClaimId> open = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            open.add(newsroom.claim(ClaimStatus.OPEN));
        }
        pool.put(open, null, 1, CommandId.fresh());
    }

    private List<AssignmentId> bothTakeUntilItIsEmpty() throws Exception {
        var start = new CyclicBarrier(2);
        List<Future<List<AssignmentId>>> both = new ArrayList<>();
        for (PersonId reviewer : List.of(rosa, ravi)) {
            both.add(reviewers.submit(() -> {
                newsroom.signIn(reviewer, Role.REVIEWER);
                start.await();
                return takeUntilItIsEmpty();
            }));
        }
        List<AssignmentId> taken = new ArrayList<>();
        for (Future<List<AssignmentId>> one : both) {
            taken.addAll(one.get());
        }
        return taken;
    }

    private List<AssignmentId> takeUntilItIsEmpty() {
        List<AssignmentId> taken = new ArrayList<>();
        while (true) {
            try {
                taken.add(pool.takeNext(CommandId.fresh()));
            } catch (Refused empty) {
                assertThat(empty.key()).isEqualTo("pool.refused.empty");
                return taken;
            }
        }
    }
}
