package org.claimdesk.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.Utc;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lists narrowed and sorted as somebody wishes. */
@DeskTest
class ListWishTest {

    private static final Instant NOW = Utc.now();

    @Autowired
    private EditorsDesk desk;

    @Autowired
    private Queue queue;

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
    void aFilterLeavesOnlyWhatMatchesAllOfIt() {
        ArticleId other = newsroom.article("Another");
        ClaimId plain = newsroom.claim(ClaimStatus.OPEN);
        ClaimId elsewhere = newsroom.claim(other, ClaimStatus.OPEN, 0.9, "elsewhere");
        ClaimId rule = newsroom.claim(ClaimStatus.OPEN);
        change(rule, "kind = 'RULE', speaker = 'Hayton'");

        assertThat(open(new WorklistFilter(other, null, null, null, null))).containsExactly(elsewhere);
        assertThat(open(new WorklistFilter(null, null, ClaimKind.RULE, null, null)))
                .containsExactly(rule);
        assertThat(open(new WorklistFilter(null, null, null, "hayton", null))).containsExactly(rule);
        assertThat(open(new WorklistFilter(newsroom.article(), null, ClaimKind.STATISTIC, null, null)))
                .containsExactly(plain);
        assertThat(open(new WorklistFilter(other, null, ClaimKind.RULE, null, null)))
                .isEmpty();
    }

    @Test
    void theReviewersFilterShowsWhatTheyAreAt() {
        ClaimId rosas = inReview(rosa, 0.2, null);
        ClaimId ravis = inReview(ravi, 0.9, null);
        newsroom.assignment(ravis, rosa, AssignmentStatus.DECLINED, null);
        ClaimId both = inReview(ravi, 0.5, null);
        newsroom.assignment(both, rosa, AssignmentStatus.STARTED, null);

        List<DeskRow> rows = desk.page(
                        DeskSection.IN_REVIEW,
                        new ListWish(new WorklistFilter(null, rosa, null, null, null), null),
                        null,
                        50)
                .rows();

        assertThat(rows).extracting(DeskRow::claim).containsExactly(both, rosas);
        assertThat(rows.getFirst().live()).hasSize(2);
    }

    @Test
    void dueSoonIsWhatIsDueWithinADayAndNotOverdue() {
        inReview(rosa, 0.5, NOW.minus(Duration.ofHours(1)));
        ClaimId soon = inReview(rosa, 0.5, NOW.plus(Duration.ofHours(23)));
        inReview(rosa, 0.5, NOW.plus(Duration.ofHours(25)));
        inReview(rosa, 0.5, null);

        assertThat(desk.page(DeskSection.DUE_SOON, ListWish.USUAL, null, 50).rows())
                .extracting(DeskRow::claim)
                .containsExactly(soon);
        assertThat(desk.counts()).containsEntry(DeskSection.DUE_SOON, 1).containsEntry(DeskSection.OVERDUE, 1);
    }

    @ParameterizedTest
    @EnumSource(WorklistOrder.class)
    void thePagesOfAQueueInAnyOrderTogetherAreTheWholeQueue(WorklistOrder order) {
        var random = new Random(order.ordinal());
        for (int i = 0; i < 60; i++) {
            Instant due = random.nextInt(4) == 0 ? null : NOW.plus(Duration.ofHours(random.nextInt(5) - 2));
            inReview(rosa, random.nextInt(3) / 3.0, due);
        }
        newsroom.signIn(rosa, Role.REVIEWER);
        var wish = new ListWish(WorklistFilter.NONE, order);

        List<QueueRow> inPages = new ArrayList<>();
        Page<QueueRow> page;
        do {
            page = queue.page(wish, inPages.isEmpty() ? null : inPages.getLast(), 1 + random.nextInt(9));
            inPages.addAll(page.rows());
        } while (page.more());

        assertThat(inPages).isEqualTo(queue.page(wish, null, 100).rows()).hasSize(60);
    }

    @Test
    void thePagesOfASectionByAgeTogetherAreTheWholeSection() {
        for (int i = 0; i < 40; i++) {
            newsroom.claim(
                    newsroom.article(),
                    i % 2 == 0 ? ClaimStatus.SUBMITTED : ClaimStatus.DISPUTED,
                    (i % 3) / 3.0,
                    "claim " + i);
        }
        var wish = new ListWish(WorklistFilter.NONE, WorklistOrder.AGE);

        List<DeskRow> inPages = new ArrayList<>();
        Page<DeskRow> page;
        do {
            page = desk.page(DeskSection.SUBMITTED, wish, inPages.isEmpty() ? null : inPages.getLast(), 7);
            inPages.addAll(page.rows());
        } while (page.more());

        assertThat(inPages).hasSize(40).doesNotHaveDuplicates();
        assertThat(inPages.subList(0, 20)).extracting(DeskRow::status).containsOnly(ClaimStatus.DISPUTED);
        assertThat(inPages.subList(0, 20))
                .isSortedAccordingTo((one, other) ->
                        Long.compare(one.claim().value(), other.claim().value()));
    }

    @Test
    void aQueueCanBeNarrowedToWhatIsDueSoSoon() {
        ClaimId late = inReview(rosa, 0.5, NOW.minus(Duration.ofHours(1)));
        ClaimId soon = inReview(rosa, 0.5, NOW.plus(Duration.ofHours(2)));
        ClaimId week = inReview(rosa, 0.5, NOW.plus(Duration.ofDays(3)));
        ClaimId never = inReview(rosa, 0.5, null);
        newsroom.signIn(rosa, Role.REVIEWER);

        assertThat(due(DueWithin.OVERDUE)).containsExactly(late);
        assertThat(due(DueWithin.SOON)).containsExactly(soon);
        assertThat(due(DueWithin.WEEK)).containsExactly(soon, week);
        assertThat(due(DueWithin.NEVER)).containsExactly(never);
    }

    private List<ClaimId> due(DueWithin due) {
        var wish = new ListWish(new WorklistFilter(null, null, null, null, due), null);
        return queue.page(wish, null, 50).rows().stream().map(QueueRow::claim).toList();
    }

    private List<ClaimId> open(WorklistFilter filter) {
        return desk.page(DeskSection.UNASSIGNED, new ListWish(filter, null), null, 50).rows().stream()
                .map(DeskRow::claim)
                .toList();
    }

    private ClaimId inReview(PersonId reviewer, double worth, @Nullable Instant due) {
        ClaimId claim = newsroom.claim(newsroom.article(), ClaimStatus.IN_REVIEW, worth, "claim");
        newsroom.assignment(claim, reviewer, AssignmentStatus.STARTED, due);
        return claim;
    }

    private void change(ClaimId claim, String columns) {
        db.sql("update claim set " + columns + " where id = :id")
                .param("id", claim.value())
                .update();
    }
}
