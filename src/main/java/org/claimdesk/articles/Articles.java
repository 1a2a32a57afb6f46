package org.claimdesk.articles;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The articles of the desk. Everybody may read them; editors take them in. */
@Service
@Transactional
public class Articles {

    private static final String EVERYBODY = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN', 'DESK')";

    private final ArticleRepository repository;
    private final IntakeClerk clerk;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Articles(ArticleRepository repository, IntakeClerk clerk, Commands commands, ApplicationEventPublisher news) {
        this.repository = repository;
        this.clerk = clerk;
        this.commands = commands;
        this.news = news;
    }

    /** Keeps the article and its first version, for the editor who hands it in; {@link ArticleTakenIn} tells the news. */
    @PreAuthorize("hasRole('EDITOR')")
    public ArticleId takeIn(NewArticle article, CommandId command) {
        return new ArticleId(commands.once(command, () -> clerk.takeIn(article).value()));
    }

    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Article find(ArticleId id) {
        return repository.find(id).orElseThrow(() -> new NotFound("article", id.value()));
    }

    /** The text on which the desk works today. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public ArticleVersion latestVersion(ArticleId article) {
        return repository.latestVersion(article).orElseThrow(() -> new NotFound("article", article.value()));
    }

    /** Which version the desk works on today, for whoever does not need its text. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public VersionId latestVersionId(ArticleId article) {
        return repository.latestVersionId(article).orElseThrow(() -> new NotFound("article", article.value()));
    }

    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public ArticleVersion version(VersionId id) {
        return repository.version(id).orElseThrow(() -> new NotFound("version", id.value()));
    }

    /** The article on the desk that has this text, to the letter, in any of its versions; the newest if there are several. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Optional<Article> withSameText(String text) {
        return repository.withText(TextHash.of(text));
    }

    /**
     * Keeps a corrected text as the article's new version, which is then split; {@link ArticleCorrected} tells the news.
     *
     * @param seen the version that the editor corrected
     */
    @PreAuthorize("hasRole('EDITOR')")
    public VersionId correct(ArticleId article, String text, VersionId seen, CommandId command) {
        return new VersionId(
                commands.once(command, () -> clerk.correct(article, text, seen).value()));
    }

    /**
     * Moves the splitting on, {@code done} of {@code total} sentences being read, if it stands where it may begin to; answers whether it
     * did. It is the desk's own count and no change of the article, so it does not disturb whoever edits it; only a new state is news.
     */
    @PreAuthorize("hasRole('DESK')")
    public boolean moveSplit(ArticleId id, Set<SplitState> from, SplitState to, int done, int total) {
        SplitState before = find(id).splitState();
        boolean moved = repository.moveSplit(id, from, to, done, total);
        if (moved && before != to) {
            news.publishEvent(new ArticleSplitMoved(id, before, to));
        }
        return moved;
    }

    /** Notes that the report stands open to readers, unless somebody has changed the article since {@code version}. */
    @PreAuthorize("hasRole('EDITOR')")
    public void markReportPublished(ArticleId id, Instant at, int version) {
        if (!repository.saveReportPublished(id, at, version)) {
            throw new OptimisticLockingFailureException("article " + id.value() + " has moved on");
        }
        news.publishEvent(new ArticleReportPublished(id, at));
    }
}
