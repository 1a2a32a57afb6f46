package org.claimdesk.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.claimdesk.claims.ClaimStatus.DISPUTED;
import static org.claimdesk.claims.ClaimStatus.IN_REVIEW;
import static org.claimdesk.claims.ClaimStatus.OPEN;
import static org.claimdesk.claims.ClaimStatus.SUBMITTED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Effort;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.assignment.Reassignments;
import org.claimdesk.assignment.SeenAssignment;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimMoved;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.People;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class NoticesTest {

    private static final Instant TOMORROW = Utc.now().plus(Duration.ofDays(2));

    @Autowired
    private Notices notices;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reassignments reassignments;

    @Autowired
    private DueWatch dueWatch;

    @Autowired
    private People people;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private ApplicationEventPublisher news;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private PersonId edith;
    private PersonId rosa;

    @BeforeEach
    void edithIsAtTheDesk() {
        newsroom = new Newsroom(db);
        edith = testPeople.add("Edith", Role.EDITOR);
        rosa = testPeople.add("Rosa", Role.REVIEWER);
        testPeople.signIn(edith);
    }

    @Test
    void whoeverIsAskedIsToldByWhomAndOfWhat() {
        ClaimId claim = newsroom.claim(OPEN);

        AssignmentId assignment = assignments.assign(claim, rosa, TOMORROW, CommandId.fresh());

        Notice notice = of(rosa).getFirst();
        assertThat(notice.kind()).isEqualTo(NoticeKind.ASSIGNED);
        assertThat(notice.by()).isEqualTo("Edith");
        assertThat(notice.about().claim()).isEqualTo(claim);
        assertThat(notice.assignment()).isEqualTo(assignment);
        assertThat(unread(rosa)).isOne();
    }

    @Test
    void aRepeatedCommandTellsOnce() {
        ClaimId claim = newsroom.claim(OPEN);
        var command = CommandId.fresh();

        assignments.assign(claim, rosa, TOMORROW, command);
        assignments.assign(claim, rosa, TOMORROW, command);

        assertThat(of(rosa)).hasSize(1);
    }

    @Test
    void ofWhatIsRefusedNobodyIsTold() {
        ClaimId claim = newsroom.claim(OPEN);
        assignments.assign(claim, rosa, TOMORROW, CommandId.fresh());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> assignments.assign(claim, rosa, TOMORROW, CommandId.fresh()));

        assertThat(of(rosa)).hasSize(1);
    }

    @Test
    void aThousandClaimsAtOnceAreOneMessage() {
        List<ClaimId> claims =
                IntStream.range(0, 1000).mapToObj(i -> newsroom.claim(OPEN)).toList();

        assignments.assignAll(claims.subList(0, 700), List.of(rosa), TOMORROW, CommandId.fresh());
        assignments.assignAll(claims.subList(700, 1000), List.of(rosa), TOMORROW, CommandId.fresh());

        assertThat(of(rosa)).singleElement().satisfies(notice -> {
            assertThat(notice.amount()).isEqualTo(1000);
            assertThat(notice.about()).isNull();
        });
    }

    @Test
    void nobodyIsToldOfTheirOwnDeeds() {
        PersonId both = testPeople.add("Bo", Role.EDITOR, Role.REVIEWER);
        testPeople.signIn(both);

        assignments.assign(newsroom.claim(OPEN), both, TOMORROW, CommandId.fresh());

        assertThat(of(both)).isEmpty();
    }

    @Test
    void whatIsTakenBackIsNoLongerToldAndLeadsNowhere() {
        ClaimId claim = newsroom.claim(OPEN);
        AssignmentId assignment = assignments.assign(claim, rosa, TOMORROW, CommandId.fresh());
        NoticeId before = of(rosa).getFirst().id();

        assignments.withdraw(assignment, 1, CommandId.fresh());

        assertThat(of(rosa))
                .extracting(Notice::kind, Notice::assignment)
                .containsExactly(tuple(NoticeKind.TAKEN_BACK, null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> testPeople.as(rosa, () -> notices.open(before)));
    }

    @Test
    void whatIsHandedOverIsToldToBoth() {
        PersonId omar = testPeople.add("Omar", Role.REVIEWER);
        AssignmentId assignment = assignments.assign(newsroom.claim(OPEN), rosa, TOMORROW, CommandId.fresh());

        reassignments.handOver(new SeenAssignment(assignment, 1), omar, CommandId.fresh());

        assertThat(of(rosa)).extracting(Notice::kind).containsExactly(NoticeKind.TAKEN_BACK);
        assertThat(of(omar)).extracting(Notice::kind).containsExactly(NoticeKind.ASSIGNED);
    }

    @Test
    void whoeverAskedIsToldOfANo() {
        AssignmentId assignment = assignments.assign(newsroom.claim(OPEN), rosa, TOMORROW, CommandId.fresh());

        testPeople.as(rosa, () -> assignments.decline(assignment, "On leave.", 1, CommandId.fresh()));

        assertThat(of(rosa)).isEmpty();
        assertThat(of(edith)).extracting(Notice::kind, Notice::by).containsExactly(tuple(NoticeKind.DECLINED, "Rosa"));
    }

    @Test
    void aDisputeIsToldToTheEditorOfTheArticleAndToNoReviewer() {
        ClaimId claim = newsroom.claim(IN_REVIEW);
        assignments.assign(claim, rosa, TOMORROW, CommandId.fresh());

        testPeople.as(rosa, () -> moved(claim, IN_REVIEW, DISPUTED));

        assertThat(of(editorOfTheArticle()))
                .extracting(Notice::kind, Notice::by)
                .containsExactly(tuple(NoticeKind.TO_ADJUDICATE, null));
        assertThat(of(edith)).isEmpty();
        assertThat(of(rosa)).extracting(Notice::kind).containsExactly(NoticeKind.ASSIGNED);
    }

    @Test
    void whereTheEditorOfTheArticleMayNotJudgeEveryOtherEditorIsTold() {
        newsroom.disable(editorOfTheArticle());
        PersonId both = testPeople.add("Bo", Role.EDITOR, Role.REVIEWER);
        ClaimId claim = newsroom.claim(IN_REVIEW);
        assignments.assign(claim, both, TOMORROW, CommandId.fresh());

        testPeople.as(rosa, () -> moved(claim, IN_REVIEW, SUBMITTED));

        assertThat(of(edith)).extracting(Notice::kind).containsExactly(NoticeKind.TO_APPROVE);
        assertThat(of(both)).extracting(Notice::kind).containsExactly(NoticeKind.ASSIGNED);
    }

    @Test
    void whatIsSettledIsAsGoodAsRead() {
        ClaimId claim = newsroom.claim(IN_REVIEW);
        testPeople.as(rosa, () -> moved(claim, IN_REVIEW, SUBMITTED));
        assertThat(unread(editorOfTheArticle())).isOne();

        moved(claim, SUBMITTED, IN_REVIEW);

        assertThat(unread(editorOfTheArticle())).isZero();
    }

    @Test
    void whoeverLosesTheRoleLosesWhatTheyWereTold() {
        assignments.assign(newsroom.claim(OPEN), rosa, TOMORROW, CommandId.fresh());
        testPeople.signIn(testPeople.add("Ada", Role.ADMIN));

        people.changeRoles(rosa, Set.of(Role.EDITOR), 1, CommandId.fresh());

        assertThat(of(rosa)).isEmpty();
        assertThat(unread(rosa)).isZero();
    }

    @Test
    void eachDueTimeIsToldOnce() {
        AssignmentId soon = due(Duration.ofHours(5));
        due(Duration.ofDays(3));
        Instant now = Utc.now();

        dueWatch.tell(now);
        dueWatch.tell(now);
        assertThat(of(rosa))
                .extracting(Notice::kind, Notice::assignment)
                .containsExactly(tuple(NoticeKind.DUE_SOON, soon));

        dueWatch.tell(now.plus(Duration.ofHours(6)));
        dueWatch.tell(now.plus(Duration.ofHours(6)));
        assertThat(of(rosa)).extracting(Notice::kind).containsExactly(NoticeKind.OVERDUE, NoticeKind.DUE_SOON);
    }

    @Test
    void whatIsDueTogetherIsToldTogetherAndOldReproachesAreNot() {
        due(Duration.ofHours(-1));
        due(Duration.ofHours(-2));
        due(Duration.ofDays(-30));

        dueWatch.tell(Utc.now());

        assertThat(of(rosa)).extracting(Notice::kind, Notice::amount).containsExactly(tuple(NoticeKind.OVERDUE, 2));
    }

    @Test
    void aNoticeIsReadByOpeningItAndAllByOnePress() {
        assignments.assign(newsroom.claim(OPEN), rosa, TOMORROW, CommandId.fresh());
        assignments.assign(newsroom.claim(OPEN), rosa, TOMORROW, CommandId.fresh());
        assignments.assign(newsroom.claim(OPEN), rosa, TOMORROW, CommandId.fresh());
        List<Notice> seen = of(rosa);

        testPeople.as(rosa, () -> notices.open(seen.getLast().id()));
        assertThat(unread(rosa)).isEqualTo(2);

        testPeople.as(rosa, () -> notices.markAllRead(seen.get(1).id(), CommandId.fresh()));
        assertThat(unread(rosa)).isOne();
        assertThat(of(rosa)).extracting(Notice::read).containsExactly(false, true, true);
    }

    @Test
    void nobodyOpensTheNoticeOfSomebodyElse() {
        assignments.assign(newsroom.claim(OPEN), rosa, TOMORROW, CommandId.fresh());
        NoticeId id = of(rosa).getFirst().id();
        PersonId omar = testPeople.add("Omar", Role.REVIEWER);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> testPeople.as(omar, () -> notices.open(id)));
        assertThat(unread(rosa)).isOne();
    }

    @Test
    void aChoiceIsKeptUnlessItHasMovedOn() {
        testPeople.signIn(rosa);
        assertThat(notices.choices().of(NoticeKind.DECIDED)).isEqualTo(ByMail.NEVER);

        notices.choose(Map.of(NoticeKind.DECIDED, ByMail.DAILY), 0, CommandId.fresh());

        assertThat(notices.choices().of(NoticeKind.DECIDED)).isEqualTo(ByMail.DAILY);
        assertThat(notices.choices().of(NoticeKind.ASSIGNED)).isEqualTo(ByMail.AT_ONCE);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> notices.choose(Map.of(NoticeKind.DECIDED, ByMail.NEVER), 0, CommandId.fresh()));
    }

    @Test
    void aPageAndTheBellLookAtFewRowsHoweverManyThereAre() {
        db.sql("""
                        insert into notice (person_id, kind, amount, at, by_mail)
                        select :rosa, 'ASSIGNED', 1, utc_timestamp(6), 'NEVER' from seq_1_to_20000""").param("rosa", rosa.value()).update();
        testPeople.signIn(rosa);

        Effort bell = Effort.of(db, transaction, () -> notices.unread());
        Effort page = Effort.of(db, transaction, () -> notices.page(10_000, 50));

        assertThat(notices.unread()).isEqualTo(Notices.MOST_COUNTED + 1);
        // Each entry of the index once, and once more to count it.
        assertThat(bell.rowsRead()).isLessThanOrEqualTo(2 * (Notices.MOST_COUNTED + 1) + 10);
        assertThat(page.selects()).isOne();
        assertThat(page.rowsRead()).isLessThanOrEqualTo(20 * 50);
    }

    private List<Notice> of(PersonId person) {
        return testPeople.as(person, () -> notices.page(Long.MAX_VALUE, 100).rows());
    }

    private int unread(PersonId person) {
        return testPeople.as(person, () -> notices.unread());
    }

    private void moved(ClaimId claim, ClaimStatus from, ClaimStatus to) {
        transaction.executeWithoutResult(status -> news.publishEvent(new ClaimMoved(claim, from, to)));
    }

    private PersonId editorOfTheArticle() {
        return new PersonId(db.sql("select editor_id from article where id = :article")
                .param("article", newsroom.article().value())
                .query(Long.class)
                .single());
    }

    /** Something that Rosa was asked a week before it is due, so long from now. */
    private AssignmentId due(Duration fromNow) {
        return new AssignmentId(db.sql("""
                        insert into assignment (claim_id, reviewer_id, assigned_by, assigned_at, due_at, status, changed_at)
                        values (:claim, :rosa, :edith, :at, :due, 'ASSIGNED', :at) returning id""")
                .param("claim", newsroom.claim(IN_REVIEW).value())
                .param("rosa", rosa.value())
                .param("edith", edith.value())
                .param("at", Utc.bind(Utc.now().plus(fromNow).minus(Duration.ofDays(7))))
                .param("due", Utc.bind(Utc.now().plus(fromNow)))
                .query(Long.class)
                .single());
    }
}
