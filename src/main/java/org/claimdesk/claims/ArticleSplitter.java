package org.claimdesk.claims;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.ArticleTakenIn;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.SplitState;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.DeskItself;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that every article taken in is split into claims. The splitting itself is a background job ({@link SplittingJob}) that is
 * scheduled in the transaction of the article: there is never one without the other.
 */
@Service
@Transactional
public class ArticleSplitter {

    private final SchedulerClient scheduler;
    private final Articles articles;
    private final DeskItself desk;
    private final Commands commands;

    ArticleSplitter(SchedulerClient scheduler, Articles articles, DeskItself desk, Commands commands) {
        this.scheduler = scheduler;
        this.articles = articles;
        this.desk = desk;
        this.commands = commands;
    }

    @EventListener
    void split(ArticleTakenIn news) {
        schedule(news.article());
    }

    /** Tries once more to split an article on which the job has given up. */
    @PreAuthorize("hasRole('EDITOR')")
    public void splitAgain(ArticleId article, CommandId command) {
        commands.once(command, () -> {
            if (articles.find(article).splitState() != SplitState.FAILED) {
                throw new Refused("claim.refused.not-failed");
            }
            desk.run(() -> articles.splitProgress(article, SplitState.WAITING, 0, 0));
            schedule(article);
        });
    }

    private void schedule(ArticleId article) {
        scheduler.scheduleIfNotExists(SplittingJob.of(article), Instant.now());
    }
}
