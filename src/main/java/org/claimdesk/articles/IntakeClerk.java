package org.claimdesk.articles;

import java.time.Instant;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.text.CleanText;
import org.claimdesk.users.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Puts a new article on the desk, whichever way it came: holds it against the rules, keeps it and tells the news. */
@Component
class IntakeClerk {

    private final ArticleRepository repository;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher news;

    IntakeClerk(ArticleRepository repository, CurrentUser currentUser, ApplicationEventPublisher news) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.news = news;
    }

    ArticleId takeIn(NewArticle handedIn) {
        NewArticle article = tidied(handedIn);
        ArticleRules.check(article);
        Instant now = Utc.now();
        ArticleId id = repository.add(article, currentUser.id(), now);
        String hash = TextHash.of(article.text());
        VersionId version = repository.addVersion(id, 1, article.text(), hash, now);
        repository.addDroppedLines(version, article.droppedLines());
        news.publishEvent(new ArticleTakenIn(id, version, article.title(), hash));
        return id;
    }

    VersionId correct(ArticleId id, String typed, VersionId seen) {
        Article article = repository.hold(id).orElseThrow(() -> new NotFound("article", id.value()));
        ArticleVersion latest = repository.latestVersion(id).orElseThrow(() -> new NotFound("article", id.value()));
        if (!latest.id().equals(seen)) {
            throw new OptimisticLockingFailureException("article " + id.value() + " has a newer version");
        }
        String text = CleanText.clean(typed).replace("\r\n", "\n");
        ArticleRules.checkText(text);
        if (text.strip().equals(latest.text().strip())) {
            throw new Refused("article.refused.same-text");
        }
        String hash = TextHash.of(text);
        int number = latest.number() + 1;
        VersionId version = repository.addVersion(id, number, text, hash, Utc.now());
        repository.saveSplitProgress(id, SplitState.WAITING, 0, 0);
        if (article.splitState() != SplitState.WAITING) {
            news.publishEvent(new ArticleSplitMoved(id, article.splitState(), SplitState.WAITING));
        }
        news.publishEvent(new ArticleCorrected(id, seen, version, number, hash));
        return version;
    }

    /** Fit to keep: nothing that a database or a page would stumble over, and what is one line stays one line. */
    private static NewArticle tidied(NewArticle article) {
        return new NewArticle(
                oneLine(article.title()),
                oneLine(article.outlet()),
                oneLine(article.author()),
                oneLine(article.sourceLink()),
                article.publishedOn(),
                article.dueAt(),
                CleanText.clean(article.text()),
                article.droppedLines());
    }

    private static String oneLine(String words) {
        return CleanText.clean(words).replaceAll("\\R", " ").strip();
    }
}
