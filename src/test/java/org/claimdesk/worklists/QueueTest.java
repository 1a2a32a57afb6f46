package org.claimdesk.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Effort;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class QueueTest {

    private static final Instant NOW = Utc.now();

    @Autowired
    private Queue queue;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private Newsroom newsroom;
    private PersonId rosa;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = new Newsroom(db);
        rosa = newsroom.person("Rosa", Role.REVIEWER);
        newsroom.signIn(rosa, Role.REVIEWER);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void overdueComesFirstThenWhatIsDueThenTheMostCheckWorthy() {
        add("no due time", 0.9, null);
        add("next week, dull", 0.2, NOW.plus(Duration.ofDays(7)));
        add("next week, telling", 0.8, NOW.plus(Duration.ofDays(7)));
        add("overdue", 0.1, NOW.minus(Duration.ofHours(1)));
        add("tomorrow", 0.1, NOW.plus(Duration.ofDays(1)));

        assertThat(queue.page(ListWish.USUAL, null, 50).rows())
                .extracting(QueueRow::wording)
                .containsExactly("overdue", "tomorrow", "next week, telling", "next week, dull", "no due time");
    }

    @Test
    void showsOnlyWhatWaitsForThisReviewer() {
        add("mine", 0.5, null);
        PersonId ravi = newsroom.person("Ravi", Role.REVIEWER);
        newsroom.assignment(newsroom.claim(ClaimStatus.IN_REVIEW), ravi, AssignmentStatus.ASSIGNED, null);
        for (var over : List.of(AssignmentStatus.SUBMITTED, AssignmentStatus.DECLINED, AssignmentStatus.WITHDRAWN)) {
            newsroom.assignment(newsroom.claim(ClaimStatus.IN_REVIEW), rosa, over, null);
        }

        assertThat(queue.page(ListWish.USUAL, null, 50).rows())
                .extracting(QueueRow::wording)
                .containsExactly("mine");
        assertThat(queue.count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void itsPagesTogetherAreTheWholeQueue(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            Instant due = random.nextInt(4) == 0 ? null : NOW.plus(Duration.ofHours(random.nextInt(5) - 2));
            add("claim " + i, random.nextInt(3) / 3.0, due);
        }

        List<QueueRow> inPages = new ArrayList<>();
        Page<QueueRow> page;
        do {
            QueueRow last = inPages.isEmpty() ? null : inPages.getLast();
            page = queue.page(ListWish.USUAL, last, 1 + random.nextInt(9));
            inPages.addAll(page.rows());
        } while (page.more());

        assertThat(inPages)
                .isEqualTo(queue.page(ListWish.USUAL, null, 100).rows())
                .hasSize(60);
        assertThat(inPages)
                .isSortedAccordingTo(
                        Comparator.comparing(QueueRow::dueAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                                .thenComparing(Comparator.comparingDouble(QueueRow::checkWorthiness)
                                        .reversed())
                                .thenComparing(row -> row.id().value()));
    }

    @Test
    void aPageIsOneStatementThatLooksAtLittleMoreThanItShows() {
        for (int i = 0; i < 1200; i++) {
            add("claim " + i, (i % 100) / 100.0, NOW);
        }
        QueueRow middle = queue.page(ListWish.USUAL, null, 700).rows().getLast();
        db.sql("analyze table assignment, claim, article").query().listOfRows();

        Effort first = Effort.of(db, transaction, () -> queue.page(ListWish.USUAL, null, 20));
        Effort later = Effort.of(db, transaction, () -> queue.page(ListWish.USUAL, middle, 20));

        assertThat(first.selects()).isOne();
        assertThat(first.rowsRead()).isLessThan(20 * 20);
        assertThat(later.selects()).isOne();
        assertThat(later.rowsRead()).isLessThan(20 * 20);
    }

    private void add(String wording, double worth, @Nullable Instant due) {
        ClaimId claim = newsroom.claim(newsroom.article(), ClaimStatus.IN_REVIEW, worth, wording);
        newsroom.assignment(claim, rosa, AssignmentStatus.ASSIGNED, due);
    }
}
