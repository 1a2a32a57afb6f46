package org.claimdesk.splitting;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.util.Set;
import org.claimdesk.articles.ArticleCorrected;
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

    private static final Set<SplitState> ENDED_EARLY = Set.of(SplitState.FAILED, SplitState.STOPPED);

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
        schedule(news.article(), Long.toString(news.version().value()));
    }

    @EventListener
    void split(ArticleCorrected news) {
        schedule(news.article(), Long.toString(news.version().value()));
    }

    /** Stops the splitting of an article; what the engine has found until then is thrown away. */
    @PreAuthorize("hasRole('EDITOR')")
    public void stop(ArticleId article, CommandId command) {
        commands.once(
                command, () -> move(article, SplitState.UNDER_WAY, SplitState.STOPPED, "claim.refused.not-splitting"));
    }

    /** Tries once more to split an article on which the job has given up, or an editor has stopped it. */
    @PreAuthorize("hasRole('EDITOR')")
    public void splitAgain(ArticleId article, CommandId command) {
        commands.once(command, () -> {
            move(article, ENDED_EARLY, SplitState.WAITING, "claim.refused.not-failed");
            schedule(article, command.value().toString());
        });
    }

    private void move(ArticleId article, Set<SplitState> from, SplitState to, String refusal) {
        articles.find(article);
        desk.run(() -> {
            if (!articles.moveSplit(article, from, to, 0, 0)) {
                throw new Refused(refusal);
            }
        });
    }

    /** @param occasion one occasion, one job: the job of an earlier one may still be on its way to its end */
    private void schedule(ArticleId article, String occasion) {
        scheduler.scheduleIfNotExists(SplittingJob.of(article, occasion), Instant.now());
    }
}
