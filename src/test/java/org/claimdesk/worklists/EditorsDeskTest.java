package org.claimdesk.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Effort;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class EditorsDeskTest {

    private static final Instant NOW = Utc.now();

    @Autowired
    private EditorsDesk desk;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

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
    void everyClaimStandsInTheSectionOfItsStatus() {
        for (ClaimStatus status : ClaimStatus.values()) {
            newsroom.claim(status);
        }

        assertThat(statuses(DeskSection.PROPOSED)).containsExactly(ClaimStatus.PROPOSED);
        assertThat(statuses(DeskSection.UNASSIGNED)).containsExactly(ClaimStatus.OPEN);
        assertThat(statuses(DeskSection.IN_REVIEW)).containsExactly(ClaimStatus.IN_REVIEW);
        assertThat(statuses(DeskSection.SUBMITTED)).containsExactly(ClaimStatus.DISPUTED, ClaimStatus.SUBMITTED);
        assertThat(statuses(DeskSection.OVERDUE)).isEmpty();
    }

    @Test
    void countsEverySection() {
        newsroom.claim(ClaimStatus.PROPOSED);
        newsroom.claim(newsroom.article("Another"), ClaimStatus.PROPOSED, 0.5, "Two.");
        newsroom.claim(ClaimStatus.SUBMITTED);
        newsroom.claim(ClaimStatus.DISPUTED);
        newsroom.claim(ClaimStatus.DECIDED);
        due(NOW.minusSeconds(60), rosa);

        assertThat(desk.counts())
                .isEqualTo(Map.of(
                        DeskSection.PROPOSED, 2,
                        DeskSection.UNASSIGNED, 0,
                        DeskSection.IN_REVIEW, 1,
                        DeskSection.SUBMITTED, 2,
                        DeskSection.OVERDUE, 1,
                        DeskSection.DUE_SOON, 0));
    }

    @Test
    void namesWhoIsAtAClaimAndNobodyElse() {
        ClaimId both = newsroom.claim(ClaimStatus.IN_REVIEW);
        newsroom.assignment(both, rosa, AssignmentStatus.ASSIGNED, NOW);
        newsroom.assignment(both, ravi, AssignmentStatus.STARTED, null);
        ClaimId nobody = newsroom.claim(ClaimStatus.IN_REVIEW);
        newsroom.assignment(nobody, rosa, AssignmentStatus.SUBMITTED, null);

        List<DeskRow> rows =
                desk.page(DeskSection.IN_REVIEW, ListWish.USUAL, null, 50).rows();

        assertThat(rows).extracting(DeskRow::claim).containsExactly(both, nobody);
        assertThat(rows.getFirst().live())
                .extracting(AssignmentOfClaim::reviewerName)
                .containsExactly("Rosa", "Ravi");
        assertThat(rows.getLast().live()).isEmpty();
    }

    @Test
    void whatIsOverdueComesLongestFirstAndOnceForEachReviewer() {
        ClaimId claim = due(NOW.minus(Duration.ofDays(1)), rosa);
        newsroom.assignment(claim, ravi, AssignmentStatus.STARTED, NOW.minus(Duration.ofDays(2)));
        newsroom.assignment(
                newsroom.claim(ClaimStatus.IN_REVIEW), ravi, AssignmentStatus.STARTED, NOW.plus(Duration.ofDays(2)));
        newsroom.assignment(
                newsroom.claim(ClaimStatus.SUBMITTED), ravi, AssignmentStatus.SUBMITTED, NOW.minus(Duration.ofDays(2)));

        assertThat(desk.page(DeskSection.OVERDUE, ListWish.USUAL, null, 50).rows())
                .extracting(row -> row.live().getFirst().reviewerName())
                .containsExactly("Ravi", "Rosa");
    }

    @ParameterizedTest
    @EnumSource(DeskSection.class)
    void thePagesOfASectionTogetherAreTheWholeSection(DeskSection section) {
        var random = new Random(section.ordinal());
        ClaimStatus[] statuses = {
            ClaimStatus.PROPOSED, ClaimStatus.OPEN, ClaimStatus.IN_REVIEW, ClaimStatus.SUBMITTED, ClaimStatus.DISPUTED
        };
        for (int i = 0; i < 150; i++) {
            ClaimStatus status = statuses[random.nextInt(statuses.length)];
            ClaimId claim = newsroom.claim(newsroom.article(), status, random.nextInt(3) / 3.0, "claim " + i);
            if (status == ClaimStatus.IN_REVIEW) {
                Instant due = dueFor(section, Duration.ofHours(random.nextInt(3)));
                newsroom.assignment(claim, rosa, AssignmentStatus.ASSIGNED, due);
                newsroom.assignment(claim, ravi, AssignmentStatus.STARTED, due);
            }
        }

        List<DeskRow> inPages = new ArrayList<>();
        Page<DeskRow> page;
        do {
            DeskRow last = inPages.isEmpty() ? null : inPages.getLast();
            page = desk.page(section, ListWish.USUAL, last, 1 + random.nextInt(9));
            inPages.addAll(page.rows());
        } while (page.more());

        assertThat(inPages)
                .isEqualTo(desk.page(section, ListWish.USUAL, null, 500).rows())
                .isNotEmpty();
        assertThat(inPages).hasSize(desk.counts().get(section));
    }

    @ParameterizedTest
    @EnumSource(DeskSection.class)
    void aPageIsOneStatementThatLooksAtLittleMoreThanItShows(DeskSection section) {
        for (int i = 0; i < 300; i++) {
            double worth = (i % 50) / 50.0;
            newsroom.claim(newsroom.article(), ClaimStatus.PROPOSED, worth, "proposed " + i);
            newsroom.claim(newsroom.article(), ClaimStatus.OPEN, worth, "open " + i);
            newsroom.claim(newsroom.article(), ClaimStatus.SUBMITTED, worth, "submitted " + i);
            newsroom.claim(newsroom.article(), ClaimStatus.DISPUTED, worth, "disputed " + i);
            due(dueFor(section, Duration.ofSeconds(60)), rosa);
        }
        db.sql("analyze table assignment, claim, article").query().listOfRows();
        DeskRow middle = desk.page(section, ListWish.USUAL, null, 150).rows().getLast();

        Effort first = Effort.of(db, transaction, () -> desk.page(section, ListWish.USUAL, null, 10));
        Effort later = Effort.of(db, transaction, () -> desk.page(section, ListWish.USUAL, middle, 10));

        assertThat(first.selects()).isOne();
        assertThat(first.rowsRead()).isLessThan(20 * 10);
        assertThat(later.selects()).isOne();
        assertThat(later.rowsRead()).isLessThan(20 * 10);
    }

    @Test
    void theFiguresAreOneStatement() {
        newsroom.claim(ClaimStatus.PROPOSED);

        assertThat(Effort.of(db, transaction, () -> desk.counts()).selects()).isOne();
    }

    /** A time that brings an assignment into the section, if assignments decide it at all. */
    private static Instant dueFor(DeskSection section, Duration away) {
        return section == DeskSection.DUE_SOON ? NOW.plusSeconds(60).plus(away) : NOW.minus(away);
    }

    private ClaimId due(Instant due, PersonId reviewer) {
        ClaimId claim = newsroom.claim(ClaimStatus.IN_REVIEW);
        newsroom.assignment(claim, reviewer, AssignmentStatus.ASSIGNED, due);
        return claim;
    }

    private List<ClaimStatus> statuses(DeskSection section) {
        return desk.page(section, ListWish.USUAL, null, 50).rows().stream()
                .map(DeskRow::status)
                .toList();
    }
}
