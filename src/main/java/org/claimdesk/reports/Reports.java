package org.claimdesk.reports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimProgress;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk's reports: looked at, printed, published, and found again. Editors see every report; reviewers see those that have been
 * published, and to them the others do not exist.
 */
@Service
@Transactional
public class Reports {

    private static final String READERS = "hasAnyRole('REVIEWER', 'EDITOR')";
    private static final String EDITORS = "hasRole('EDITOR')";

    /** More prints of one article than anybody looks through. */
    private static final int MOST_OF_ONE_ARTICLE = 200;

    private final ReportCompiler compiler;
    private final ReportRepository repository;
    private final PrintRoom room;
    private final Articles articles;
    private final Claims claims;
    private final ClaimProgress progress;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final SchedulerClient scheduler;
    private final ApplicationEventPublisher news;

    Reports(
            ReportCompiler compiler,
            ReportRepository repository,
            PrintRoom room,
            Articles articles,
            Claims claims,
            ClaimProgress progress,
            CurrentUser currentUser,
            Commands commands,
            SchedulerClient scheduler,
            ApplicationEventPublisher news) {
        this.compiler = compiler;
        this.repository = repository;
        this.room = room;
        this.articles = articles;
        this.claims = claims;
        this.progress = progress;
        this.currentUser = currentUser;
        this.commands = commands;
        this.scheduler = scheduler;
        this.news = news;
    }

    /** What a report would say now. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public VerdictReport preview(ArticleId article) {
        return compiler.compile(visible(article), articles.latestVersion(article));
    }

    /** The report as a page, to look at before it is printed; nothing is kept. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public byte[] previewPage(ArticleId article) {
        return room.print(ReportFormat.HTML, preview(article), Utc.now());
    }

    /** Prints what the report says now and keeps it; a PDF is printed in the background. Nothing else changes. */
    @PreAuthorize(READERS)
    public ReportExport export(ArticleId id, ReportFormat format, CommandId command) {
        Article article = visible(id);
        long export = commands.once(command, () -> {
            ArticleVersion version = articles.latestVersion(id);
            return order(article, version, compiler.compile(article, version), format, false)
                    .value();
        });
        return find(new ExportId(export));
    }

    /** Publishes every verdict that the desk has reached, and keeps the report in all formats as it went out. */
    @PreAuthorize(EDITORS)
    public void publish(ArticleId id, int articleVersion, CommandId command) {
        commands.once(command, () -> {
            List<ClaimId> decided = claims.of(id).stream()
                    .filter(claim -> claim.status() == ClaimStatus.DECIDED)
                    .map(Claim::id)
                    .toList();
            if (decided.isEmpty()) {
                throw new Refused("report.refused.nothing-to-publish");
            }
            articles.markReportPublished(id, Utc.now(), articleVersion);
            progress.publish(decided);
            Article article = articles.find(id);
            ArticleVersion version = articles.latestVersion(id);
            VerdictReport report = compiler.compile(article, version);
            for (ReportFormat format : ReportFormat.values()) {
                order(article, version, report, format, true);
            }
            news.publishEvent(new ReportPublished(id, decided.size(), report.checksum()));
        });
    }

    /** What has been printed of an article, newest first. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<ReportExport> exports(ArticleId article) {
        visible(article);
        return repository.of(article, seesDrafts(), MOST_OF_ONE_ARTICLE);
    }

    /** What has been printed before the one with this id ({@link Long#MAX_VALUE} for the newest), newest first. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Page<ReportExport> latest(long before, int size) {
        return Page.of(
                seesDrafts() ? repository.latest(before, size + 1) : repository.latestPublished(before, size + 1),
                size);
    }

    /** The articles with verdicts to publish, those with the most first. */
    @PreAuthorize(EDITORS)
    @Transactional(readOnly = true)
    public Page<ReadyArticle> readyToPublish(ReadyArticle.Place after, int size) {
        return Page.of(repository.ready(after, size + 1), size);
    }

    /** One print, as far as the person may know of it. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public ReportExport find(ExportId id) {
        return repository
                .find(id)
                .filter(export -> export.published() || seesDrafts())
                .orElseThrow(() -> new NotFound("report", id.value()));
    }

    /** The file, byte for byte as it was printed. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public ReportFile open(ExportId id) {
        ReportExport export = find(id);
        if (!export.ready()) {
            throw new Refused("report.refused." + export.state().name().toLowerCase(Locale.ROOT));
        }
        return new ReportFile(export.fileName(), export.format(), repository.content(id));
    }

    /**
     * The prints with this checksum, newest first: either of what they say, as it stands on the report, or of the file itself. None means
     * that the desk has never printed such a report, or that somebody has changed it since.
     */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<ReportExport> verify(String checksum) {
        String digits = checksum.strip().toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{64}")) {
            throw new Refused("report.refused.no-checksum");
        }
        return repository.withChecksum(digits, seesDrafts(), MOST_OF_ONE_ARTICLE);
    }

    private ExportId order(
            Article article, ArticleVersion version, VerdictReport report, ReportFormat format, boolean publication) {
        Instant now = Utc.now();
        String model = CanonicalForm.write(report);
        String checksum = CanonicalForm.checksum(model);
        ExportId id = repository.add(new ReportRepository.Order(
                article.id(),
                version.id(),
                format,
                publication,
                article.reportPublishedAt() != null,
                currentUser.id(),
                now,
                model,
                checksum,
                FileName.of(report, new ReportWords(report.language(), report.timeZone()).dayOf(now), format)));
        news.publishEvent(new ReportExported(id, article.id(), format, checksum));
        if (format.takesItsTime()) {
            scheduler.scheduleIfNotExists(PrintingJob.of(id), now);
        } else {
            room.keep(id, room.print(format, report, now));
        }
        return id;
    }

    /** The article, if its report is one that this person may see. */
    private Article visible(ArticleId id) {
        Article article = articles.find(id);
        if (article.reportPublishedAt() == null && !seesDrafts()) {
            throw new NotFound("report", id.value());
        }
        return article;
    }

    private boolean seesDrafts() {
        return currentUser.has(Role.EDITOR);
    }
}
