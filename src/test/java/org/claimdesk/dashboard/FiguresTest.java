package org.claimdesk.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.review.Newsroom.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.VersionId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Effort;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimMerger;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.reports.Reports;
import org.claimdesk.review.Adjudicator;
import org.claimdesk.review.Confidence;
import org.claimdesk.review.Draft;
import org.claimdesk.review.EvidenceForm;
import org.claimdesk.review.Newsroom;
import org.claimdesk.review.Rationale;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.Stance;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.Span;
import org.claimdesk.users.DeskItself;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class FiguresTest {

    private static final EvidenceForm SOURCE = new EvidenceForm(
            "https://www.nato.int/offices",
            "Liaison offices",
            "NATO",
            "",
            "",
            "2023-05-12",
            SourceType.PRIMARY,
            Stance.SUPPORTS,
            "no office in Asia",
            "",
            "",
            null);

    @Autowired
    private Dashboard dashboard;

    @Autowired
    private Accountant accountant;

    @Autowired
    private DeskItself desk;

    @Autowired
    private ClaimEditor editor;

    @Autowired
    private ClaimMerger merger;

    @Autowired
    private Claims claims;

    @Autowired
    private Articles articles;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Adjudicator adjudicator;

    @Autowired
    private Reports reports;

    @Autowired
    private Settings settings;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private Person maya;
    private List<Person> reviewers;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = new Newsroom(db);
        maya = newsroom.person("Maya", Role.EDITOR);
        reviewers = List.of(newsroom.person("Ines", Role.REVIEWER), newsroom.person("Otto", Role.REVIEWER));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whateverTheDeskDoesTheCountersAreWhatACountFinds(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            newsroom.claim(maya);
        }
        db.sql("update article set outlet = elt(1 + mod(id, 3), 'Newsweek', 'Die Zeit', '')")
                .update();
        desk.run(accountant::countAnew);
        var made = new ArrayList<String>();

        for (int move = 0; move < 300; move++) {
            try {
                made.add(move(random));
            } catch (Refused | OptimisticLockingFailureException | NotFound | IllegalStateException notNow) {
                // The desk says no to many random moves; what it refuses must not be counted either.
            }
        }

        List<String> kept = kept();
        desk.run(accountant::countAnew);
        assertThat(kept).isEqualTo(kept());
        assertThat(made).contains("add", "confirm", "submit", "approve", "publish", "reopen", "merge");
    }

    private String move(Random random) {
        List<ClaimId> all = db.sql("select id from claim order by id")
                .query((row, number) -> new ClaimId(row.getLong("id")))
                .list();
        int move = random.nextInt(17);
        List<ClaimId> fitting = fitting(move);
        ClaimId id =
                fitting.isEmpty() ? all.get(random.nextInt(all.size())) : fitting.get(random.nextInt(fitting.size()));
        Claim claim = as(maya, () -> claims.find(id));
        Person reviewer = reviewers.get(random.nextInt(2));
        CommandId command = CommandId.fresh();
        return switch (move) {
            case 0 -> {
                add(claim.article(), claim.articleVersion());
                yield "add";
            }
            case 1 -> {
                // The engine proposes in a job of its own; here the claim is as it would be.
                db.sql("update claim set status = 'PROPOSED' where id = ? and status = 'OPEN'")
                        .params(id.value())
                        .update();
                as(maya, () -> editor.confirm(id, claim.version(), command));
                yield "confirm";
            }
            case 2, 3, 8 -> {
                as(maya, () -> assignments.assign(id, reviewer.id(), null, command));
                yield "assign";
            }
            case 4, 5, 9, 10 -> {
                submit(id, reviewer, random.nextBoolean() ? "TRUE" : "FALSE");
                yield "submit";
            }
            case 6, 11, 12 -> {
                Review review = as(maya, () -> reviews.submittedOf(id)).stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nothing to approve"));
                as(
                        maya,
                        () -> adjudicator.approve(
                                id, Objects.requireNonNull(review.rating()), claim.version(), command));
                yield "approve";
            }
            case 7, 13, 14, 15 -> {
                if (random.nextBoolean()) {
                    as(maya, () -> adjudicator.reopen(id, "A new source.", claim.version(), command));
                    yield "reopen";
                }
                int version = as(maya, () -> articles.find(claim.article())).version();
                as(maya, () -> reports.publish(claim.article(), version, command));
                yield "publish";
            }
            default -> {
                SeenClaim other = as(maya, () -> claims.of(claim.article())).stream()
                        .filter(each -> !each.id().equals(id) && each.status() == ClaimStatus.OPEN)
                        .findFirst()
                        .map(each -> new SeenClaim(each.id(), each.version()))
                        .orElseThrow(() -> new IllegalStateException("nothing to merge"));
                as(maya, () -> merger.merge(List.of(new SeenClaim(id, claim.version()), other), "Both.", command));
                yield "merge";
            }
        };
    }

    /** Most of the rarest moves would find nothing to move: reopening wants a decided claim, merging two open ones of an article. */
    private List<ClaimId> fitting(int move) {
        String condition =
                switch (move) {
                    case 7, 13, 14, 15 -> "status in ('DECIDED', 'PUBLISHED')";
                    case 16 ->
                        "status = 'OPEN' and article_id in (select article_id from claim where status = 'OPEN' group by article_id having count(*) > 1)";
                    default -> "1 = 0";
                };
        return db.sql("select id from claim where " + condition + " order by id")
                .query((row, number) -> new ClaimId(row.getLong("id")))
                .list();
    }

    private void add(ArticleId article, VersionId version) {
        as(maya, () -> editor.addByHand(article, version, List.of(new Span(0, 5)), "Talks.", CommandId.fresh()));
    }

    private void submit(ClaimId claim, Person reviewer, String rating) {
        AssignmentId asked = as(maya, () -> assignments.of(claim)).stream()
                .filter(each -> each.reviewer().equals(reviewer.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not asked"))
                .id();
        as(reviewer, () -> {
            Review review = reviews.open(asked);
            if (review.submitted()) {
                throw new IllegalStateException("handed in already");
            }
            if (review.evidence().isEmpty()) {
                reviews.addEvidence(review.id(), SOURCE, review.version(), CommandId.fresh());
            }
            Rating verdict = settings.scale().withCode(rating).orElseThrow();
            reviews.saveDraft(
                    review.id(),
                    new Draft(
                            verdict.id(),
                            Confidence.HIGH,
                            new Rationale("because it is " + rating),
                            "",
                            EvidenceForm.blank(LocalDate.of(2023, 5, 12))),
                    reviews.open(asked).version(),
                    CommandId.fresh());
            reviews.submit(review.id(), reviews.open(asked).version(), CommandId.fresh());
        });
    }

    private List<String> kept() {
        return db.sql("select * from desk_figure order by week, outlet, figure, detail")
                .query((row, number) -> "%s %s %s %s %d"
                        .formatted(
                                row.getString("week"),
                                row.getString("outlet"),
                                row.getString("figure"),
                                row.getString("detail"),
                                row.getLong("amount")))
                .list();
    }

    @Test
    void theCalendarOfTheDeskSaysWhichWeekItWas() {
        newsroom.claim(maya);
        db.sql("update claim set created_at = '2026-03-01 23:30:00'").update();
        db.sql("update article set created_at = '2026-03-01 23:30:00'").update();

        desk.run(accountant::lookAfterTheFigures);
        assertThat(weekOfTheClaim()).isEqualTo(LocalDate.of(2026, 2, 23));

        db.sql("update desk_setting set value = 'Asia/Tokyo' where name = 'time-zone'")
                .update();
        desk.run(accountant::lookAfterTheFigures);
        assertThat(weekOfTheClaim()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    private LocalDate weekOfTheClaim() {
        return db.sql("select week from desk_figure where figure = 'FOUND'")
                .query(LocalDate.class)
                .single();
    }

    @Test
    void anEditorHasTheFiguresPutRight() {
        newsroom.claim(maya);
        desk.run(accountant::countAnew);
        db.sql("update desk_figure set amount = 77").update();

        as(maya, () -> dashboard.countAnew(CommandId.fresh()));
        jobs.run();

        DeskFigures figures = as(maya, () -> dashboard.figures(DashboardWish.USUAL));
        assertThat(figures.sum().of(Figure.FOUND)).isOne();
        assertThat(figures.weeks()).hasSize(12);
    }

    @Test
    void openClaimsStandOnTheStepOfTheirAge() {
        newsroom.claim(maya);
        newsroom.claim(maya);
        ClaimId decided = newsroom.claim(maya);
        db.sql("update claim set created_at = utc_timestamp(6) - interval 10 day limit 1")
                .update();
        db.sql("update claim set status = 'DECIDED' where id = ?")
                .params(decided.value())
                .update();

        desk.run(accountant::takeStock);

        OpenClaims open = as(maya, () -> dashboard.figures(DashboardWish.USUAL)).open();
        assertThat(open.ages().counts()).containsExactly(1L, 0L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 0L);
        assertThat(open.of(ClaimStatus.OPEN)).isEqualTo(2);
    }

    @Test
    void anOutletIsLookedAtAlone() {
        newsroom.claim(maya);
        newsroom.claim(maya);
        db.sql("update article set outlet = 'Newsweek' limit 1").update();
        desk.run(accountant::countAnew);

        DeskFigures figures = as(maya, () -> dashboard.figures(new DashboardWish(4, "Newsweek")));

        assertThat(figures.sum().of(Figure.FOUND)).isOne();
        assertThat(figures.outlets()).extracting(OutletWork::outlet).containsExactly("", "Newsweek");
    }

    @Test
    void aLookCostsTheSameOnADeskOfAnySize() {
        newsroom.claim(maya);
        many(100);
        long small = effort();

        many(10_000);

        assertThat(effort()).isEqualTo(small);
    }

    private void many(int more) {
        db.sql("""
                        insert into claim (article_id, version_id, number, start_offset, quote, surface, wording, kind, checkable,
                            check_worthiness, reasons, status, created_at)
                        select article_id, version_id, :more + seq, 0, 'q', 's', 'w', 'EVENT', true, 0.5, '',
                            elt(1 + mod(seq, 3), 'OPEN', 'DECIDED', 'SET_ASIDE'), created_at
                        from claim join seq_1_to_%d where number = 1""".formatted(more)).param("more", more).update();
        desk.run(accountant::countAnew);
        desk.run(accountant::takeStock);
    }

    private long effort() {
        return as(maya, () -> Effort.of(db, transaction, () -> dashboard.figures(DashboardWish.USUAL))
                .rowsRead());
    }
}
