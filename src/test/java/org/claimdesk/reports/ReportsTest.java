package org.claimdesk.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.review.Newsroom.as;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.VersionId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.reports.VerdictReport.Changed;
import org.claimdesk.reports.VerdictReport.Sentences;
import org.claimdesk.reports.VerdictReport.SetAside;
import org.claimdesk.reports.VerdictReport.Standing;
import org.claimdesk.reports.VerdictReport.Unchecked;
import org.claimdesk.review.Adjudicator;
import org.claimdesk.review.Confidence;
import org.claimdesk.review.Draft;
import org.claimdesk.review.EvidenceForm;
import org.claimdesk.review.Newsroom;
import org.claimdesk.review.Rationale;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.Stance;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DeskTest
class ReportsTest {

    @Autowired
    private Reports reports;

    @Autowired
    private Articles articles;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimEditor claimEditor;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Adjudicator adjudicator;

    @Autowired
    private Settings settings;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private Person ines;
    private Person maya;
    private Person admin;
    private ClaimId claim;
    private ArticleId article;

    @BeforeEach
    void takeInAnArticle() {
        newsroom = new Newsroom(db);
        ines = newsroom.person("Ines Okafor", Role.REVIEWER);
        maya = newsroom.person("Maya Lindqvist", Role.EDITOR);
        admin = newsroom.person("Ada", Role.ADMIN);
        claim = newsroom.claim(maya);
        article = as(maya, () -> claims.find(claim).article());
    }

    @Test
    void aReportTellsWhatTheDeskDecidedAndWhy() {
        decide("Seven offices, **none in Asia**.");

        VerdictReport report = preview();

        assertThat(report.checkedBy()).containsExactly("Ines Okafor");
        assertThat(report.decidedBy()).containsExactly("Maya Lindqvist");
        assertThat(report.sentences()).isEqualTo(new Sentences(1, 0, 0, 0, 2));
        assertThat(report.scale()).hasSize(9);
        assertThat(report.unchecked()).isEmpty();
        assertThat(report.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.quote()).isEqualTo(Newsroom.TEXT.substring(32, 67));
            assertThat(entry.verdict().label()).isEqualTo("Mostly true");
            assertThat(entry.standing()).isEqualTo(Standing.DECIDED);
            assertThat(entry.rationale()).isEqualTo("Seven offices, **none in Asia**.");
            assertThat(entry.decidedBy()).isEqualTo("Maya Lindqvist");
            assertThat(entry.evidence()).singleElement().satisfies(citation -> {
                assertThat(citation.stance()).isEqualTo(Stance.SUPPORTS);
                assertThat(citation.link()).isEqualTo("https://www.nato.int/offices");
                assertThat(citation.exactQuote()).isEqualTo("liaison offices");
            });
        });
    }

    @Test
    void aReportListsWhatIsNotCheckedAndWhatWasSetAside() {
        as(maya, () -> claimEditor.setSentenceAside(article, 0, SetAsideReason.TRIVIAL, "", 1, CommandId.fresh()));

        VerdictReport report = preview();

        assertThat(report.entries()).isEmpty();
        assertThat(report.checkedBy()).isEmpty();
        assertThat(report.setAside())
                .containsExactly(new SetAside(null, "Talks are underway.", null, SetAsideReason.TRIVIAL, ""));
        assertThat(report.unchecked()).extracting(Unchecked::status).containsExactly(ClaimStatus.OPEN);
    }

    @Test
    void aVerdictOnWordsThatTheArticleNoLongerHasIsFlaggedUntilAnEditorConfirmsIt() {
        decide("Because.");
        VersionId first = as(maya, () -> articles.latestVersionId(article));
        VersionId second = as(
                maya,
                () -> articles.correct(
                        article, "The talks have ended, and nobody says why.\n", first, CommandId.fresh()));

        assertThat(preview().stale()).isEqualTo(1);
        assertThat(preview().entries().getFirst().changed()).isEqualTo(new Changed(""));

        as(maya, () -> claimEditor.accept(claim, second, claims.find(claim).version(), CommandId.fresh()));

        assertThat(preview().stale()).isZero();
    }

    @Test
    void aDeskThatNamesNobodyGivesRoles() {
        db.sql("update desk_setting set value = 'false' where name = 'report-names'")
                .update();
        decide("Because.");

        VerdictReport report = preview();

        assertThat(report.checkedBy()).containsExactly("a reviewer");
        assertThat(report.decidedBy()).containsExactly("an editor");
        assertThat(report.entries().getFirst().decidedBy()).isEqualTo("an editor");
        assertThat(CanonicalForm.write(report)).doesNotContain("Okafor").doesNotContain("Lindqvist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTML", "CSV"})
    void exportingKeepsTheFileAndChangesNothingElse(ReportFormat format) {
        decide("Because.");
        Article before = as(maya, () -> articles.find(article));

        ReportExport export = export(format);

        assertThat(export.state()).isEqualTo(PrintState.READY);
        assertThat(export.published()).isFalse();
        assertThat(export.checksum()).isEqualTo(preview().checksum());
        assertThat(CanonicalForm.checksum(open(export).content())).isEqualTo(export.fileHash());
        assertThat(as(maya, () -> articles.find(article))).isEqualTo(before);
        assertThat(newsroom.statusOf(claim)).isEqualTo("DECIDED");
        assertThat(newsroom.actionsOn("report_export", export.id().value()))
                .first()
                .isEqualTo("report-exported");
    }

    @Test
    void aPdfIsPrintedInTheBackground() {
        decide("Because.");

        ReportExport ordered = export(ReportFormat.PDF);
        refuses("report.refused.waiting", () -> open(ordered));
        jobs.run();

        ReportExport printed = as(maya, () -> reports.find(ordered.id()));
        assertThat(ordered.state()).isEqualTo(PrintState.WAITING);
        assertThat(printed.state()).isEqualTo(PrintState.READY);
        assertThat(open(printed).content()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(CanonicalForm.checksum(open(printed).content())).isEqualTo(printed.fileHash());
    }

    @Test
    void aPrintThatFailsSaysSo() {
        ReportExport ordered = export(ReportFormat.PDF);
        db.sql("update report_export set model = 'broken' where id = ?")
                .params(ordered.id().value())
                .update();

        jobs.run();

        assertThat(as(maya, () -> reports.find(ordered.id()).state())).isEqualTo(PrintState.FAILED);
        refuses("report.refused.failed", () -> open(ordered));
    }

    @Test
    void aDoubleClickPrintsOnce() {
        CommandId command = CommandId.fresh();

        ReportExport first = as(maya, () -> reports.export(article, ReportFormat.CSV, command));
        ReportExport second = as(maya, () -> reports.export(article, ReportFormat.CSV, command));

        assertThat(second).isEqualTo(first);
        assertThat(newsroom.count("report_export")).isOne();
    }

    @Test
    void publishingSendsOutEveryVerdictAndKeepsTheReportInAllFormats() {
        decide("Because.");

        publish(CommandId.fresh());
        jobs.run();

        List<ReportExport> kept = as(maya, () -> reports.exports(article));
        assertThat(newsroom.statusOf(claim)).isEqualTo("PUBLISHED");
        assertThat(as(maya, () -> articles.find(article)).reportPublishedAt()).isNotNull();
        assertThat(kept)
                .extracting(ReportExport::format)
                .containsExactly(ReportFormat.CSV, ReportFormat.PDF, ReportFormat.HTML);
        assertThat(kept).allMatch(export -> export.publication() && export.published() && export.ready());
        assertThat(kept)
                .extracting(ReportExport::checksum)
                .containsOnly(preview().checksum());
        assertThat(newsroom.actionsOn("article", article.value()))
                .contains("article-report-published", "report-published");
    }

    @Test
    void publishingTwiceWithOneCommandPublishesOnce() {
        decide("Because.");
        CommandId command = CommandId.fresh();
        int version = version();

        as(maya, () -> reports.publish(article, version, command));
        as(maya, () -> reports.publish(article, version, command));

        assertThat(newsroom.count("report_export")).isEqualTo(3);
    }

    @Test
    void refusesToPublishWhereNothingIsDecided() {
        refuses("report.refused.nothing-to-publish", () -> publish(CommandId.fresh()));

        assertThat(as(maya, () -> articles.find(article)).reportPublishedAt()).isNull();
    }

    @Test
    void refusesToPublishAnArticleThatHasMovedOn() {
        decide("Because.");

        assertThatThrownBy(() -> as(maya, () -> reports.publish(article, version() - 1, CommandId.fresh())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(newsroom.statusOf(claim)).isEqualTo("DECIDED");
    }

    @Test
    void aReportIsFoundByWhatItSaysAndByItsFile() {
        ReportExport draft = export(ReportFormat.CSV);
        ReportExport page = export(ReportFormat.HTML);
        String model = db.sql("select model from report_export where id = ?")
                .params(draft.id().value())
                .query(String.class)
                .single();

        assertThat(as(maya, () -> reports.verify(" " + draft.checksum().toUpperCase(Locale.ROOT) + "\n")))
                .containsExactly(page, draft);
        assertThat(as(maya, () -> reports.verify(String.valueOf(page.fileHash()))))
                .containsExactly(page);
        assertThat(as(maya, () -> reports.verify("0".repeat(64)))).isEmpty();
        assertThat(CanonicalForm.checksum(model)).isEqualTo(draft.checksum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9f2c…41aa", "abc", "zz"})
    void refusesToLookForWhatIsNoChecksum(String typed) {
        refuses("report.refused.no-checksum", () -> as(maya, () -> reports.verify(typed)));
    }

    @Test
    void aReviewerNeverSeesADraft() {
        decide("Because.");
        ReportExport draft = export(ReportFormat.HTML);
        publish(CommandId.fresh());

        List<ReportExport> seen = as(ines, () -> reports.exports(article));

        assertThat(seen).hasSize(3).doesNotContain(draft);
        assertThat(as(ines, () -> reports.latest(Long.MAX_VALUE, 50)).rows()).containsExactlyElementsOf(seen);
        assertThat(as(ines, () -> reports.verify(draft.checksum()))).isEmpty();
        assertThatThrownBy(() -> as(ines, () -> reports.open(draft.id()))).isInstanceOf(NotFound.class);
        assertThat(as(ines, () -> reports.export(article, ReportFormat.CSV, CommandId.fresh()))
                        .published())
                .isTrue();
    }

    @Test
    void listsGoOnWhereTheyStopped() {
        Stream.of(1, 2, 3).forEach(number -> export(ReportFormat.CSV));

        var first = as(maya, () -> reports.latest(Long.MAX_VALUE, 2));
        var rest = as(maya, () -> reports.latest(first.rows().getLast().id().value(), 2));

        assertThat(first.rows()).hasSize(2);
        assertThat(first.more()).isTrue();
        assertThat(rest.rows()).hasSize(1);
        assertThat(rest.more()).isFalse();
    }

    @Test
    void articlesWithVerdictsToPublishWaitInAList() {
        assertThat(ready(ReadyArticle.Place.TOP)).isEmpty();

        decide("Because.");

        assertThat(ready(ReadyArticle.Place.TOP)).singleElement().satisfies(row -> {
            assertThat(row.article()).isEqualTo(article);
            assertThat(row.decided()).isOne();
            assertThat(ready(row.place())).isEmpty();
        });
        publish(CommandId.fresh());
        assertThat(ready(ReadyArticle.Place.TOP)).isEmpty();
    }

    /** Who may do what: a dash is a closed door, "none" answers as if it were not there. */
    @ParameterizedTest
    @CsvSource({
        "preview,      DRAFT,     yes,  none, -",
        "preview,      PUBLISHED, yes,  yes,  -",
        "page,         DRAFT,     yes,  none, -",
        "page,         PUBLISHED, yes,  yes,  -",
        "export,       DRAFT,     yes,  none, -",
        "export,       PUBLISHED, yes,  yes,  -",
        "publish,      DRAFT,     yes,  -,    -",
        "exports,      DRAFT,     yes,  none, -",
        "exports,      PUBLISHED, yes,  yes,  -",
        "latest,       DRAFT,     yes,  yes,  -",
        "ready,        DRAFT,     yes,  -,    -",
        "find,         DRAFT,     yes,  none, -",
        "find,         PUBLISHED, yes,  yes,  -",
        "open,         DRAFT,     yes,  none, -",
        "open,         PUBLISHED, yes,  yes,  -",
        "verify,       DRAFT,     yes,  yes,  -",
    })
    void everyActionKnowsItsRoles(
            String action, String standing, String editor, String reviewer, String administrator) {
        decide("Because.");
        if (standing.equals("PUBLISHED")) {
            publish(CommandId.fresh());
        }
        ExportId print = export(ReportFormat.CSV).id();
        Consumer<Person> attempt = person -> as(person, actions(print).get(action));

        assertThat(outcome(() -> attempt.accept(admin))).isEqualTo(administrator);
        assertThat(outcome(() -> attempt.accept(ines))).isEqualTo(reviewer);
        assertThat(outcome(() -> attempt.accept(maya))).isEqualTo(editor);
    }

    private Map<String, Runnable> actions(ExportId print) {
        int version = version();
        return Map.of(
                "preview", () -> reports.preview(article),
                "page", () -> reports.previewPage(article),
                "export", () -> reports.export(article, ReportFormat.HTML, CommandId.fresh()),
                "publish", () -> reports.publish(article, version, CommandId.fresh()),
                "exports", () -> reports.exports(article),
                "latest", () -> reports.latest(Long.MAX_VALUE, 10),
                "ready", () -> reports.readyToPublish(ReadyArticle.Place.TOP, 10),
                "find", () -> reports.find(print),
                "open", () -> reports.open(print),
                "verify", () -> reports.verify("0".repeat(64)));
    }

    private static String outcome(Runnable attempt) {
        try {
            attempt.run();
            return "yes";
        } catch (NotFound missing) {
            return "none";
        } catch (AccessDeniedException closed) {
            return "-";
        }
    }

    /** Lets Ines review the claim and Maya approve. */
    private void decide(String rationale) {
        RatingId mostlyTrue = as(
                maya,
                () -> settings.scale().withCode("MOSTLY_TRUE").orElseThrow().id());
        AssignmentId assignment = as(maya, () -> assignments.assign(claim, ines.id(), null, CommandId.fresh()));
        as(ines, () -> {
            Review opened = reviews.open(assignment);
            var source = new EvidenceForm(
                    "https://www.nato.int/offices",
                    "Liaison offices",
                    "NATO",
                    "",
                    "",
                    "2026-11-23",
                    SourceType.PRIMARY,
                    Stance.SUPPORTS,
                    "liaison offices",
                    "page 2",
                    "",
                    null);
            Review backed = reviews.addEvidence(opened.id(), source, opened.version(), CommandId.fresh());
            var draft = new Draft(
                    mostlyTrue,
                    Confidence.HIGH,
                    new Rationale(rationale),
                    "",
                    EvidenceForm.blank(LocalDate.of(2026, 11, 23)));
            reviews.saveDraft(opened.id(), draft, backed.version(), CommandId.fresh());
            reviews.submit(opened.id(), reviews.open(assignment).version(), CommandId.fresh());
        });
        as(maya, () -> adjudicator.approve(claim, mostlyTrue, newsroom.versionOf(claim), CommandId.fresh()));
    }

    private VerdictReport preview() {
        return as(maya, () -> reports.preview(article));
    }

    private ReportExport export(ReportFormat format) {
        return as(maya, () -> reports.export(article, format, CommandId.fresh()));
    }

    private ReportFile open(ReportExport export) {
        return as(maya, () -> reports.open(export.id()));
    }

    private void publish(CommandId command) {
        int version = version();
        as(maya, () -> reports.publish(article, version, command));
    }

    private int version() {
        return as(maya, () -> articles.find(article)).version();
    }

    private List<ReadyArticle> ready(ReadyArticle.Place after) {
        return as(maya, () -> reports.readyToPublish(after, 10)).rows();
    }

    private static void refuses(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
