package org.claimdesk.splitting;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.SplitState;
import org.claimdesk.claims.ProposalClerk;
import org.claimdesk.text.ClaimEngine;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Sentence;
import org.claimdesk.users.DeskItself;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/**
 * The job that splits an article: reads its sentences, lets the engine find its claims and proposes them, all in one transaction at the
 * end. A job that an editor has stopped ends without a word. A job whose server was killed is taken up again by the next one and starts over; a job that finds the work done leaves it alone.
 */
@Configuration(proxyBeanMethods = false)
class SplittingJob {

    private static final Logger LOG = LoggerFactory.getLogger(SplittingJob.class);
    private static final TaskDescriptor<Void> SPLIT = TaskDescriptor.of("split-article");
    private static final Duration UNTIL_THE_DATABASE_IS_BACK = Duration.ofSeconds(5);
    private static final int MOST_TRIES = 60;

    private final ClaimEngine engine;
    private final Articles articles;
    private final ProposalClerk clerk;
    private final DeskItself desk;

    SplittingJob(ClaimEngine engine, Articles articles, ProposalClerk clerk, DeskItself desk) {
        this.engine = engine;
        this.articles = articles;
        this.clerk = clerk;
        this.desk = desk;
    }

    /** @param occasion tells the jobs of one article apart */
    static TaskInstance<Void> of(ArticleId article, String occasion) {
        return SPLIT.instance(article.value() + "-" + occasion).build();
    }

    @Bean
    Task<Void> splitArticle() {
        return Tasks.oneTime(SPLIT)
                .onDeadExecutionRevive()
                .onFailure(this::giveUpOrWait)
                .execute((instance, context) -> desk.run(() -> split(articleOf(instance))));
    }

    void split(ArticleId id) {
        ArticleVersion version = articles.latestVersion(id);
        List<Sentence> sentences = engine.sentences(version.text());
        var progress = new SplitProgress(articles, version, sentences);
        try {
            progress.at(0, version.text().length());
            List<ProposedClaim> found =
                    engine.split(version.text(), articles.find(id).publishedOn(), progress);
            articles.noteLanguage(version.id(), engine.language(version.text()));
            clerk.propose(version, sentences, found);
        } catch (CancellationException stopped) {
            if (!progress.unwanted()) {
                throw stopped;
            }
        }
    }

    private void giveUpOrWait(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        Throwable cause = failed.getCause().orElse(null);
        if (maySucceedLater(cause) && failed.getExecution().consecutiveFailures < MOST_TRIES) {
            LOG.warn("splitting article {} is put off", failed.getExecution().getId(), cause);
            operations.reschedule(failed, Instant.now().plus(UNTIL_THE_DATABASE_IS_BACK));
            return;
        }
        ArticleId article = articleOf(failed.getExecution().taskInstance);
        LOG.error("article {} cannot be split", article.value(), cause);
        desk.run(() -> articles.moveSplit(article, SplitState.UNDER_WAY, SplitState.FAILED, 0, 0));
        operations.stop();
    }

    private static boolean maySucceedLater(@Nullable Throwable cause) {
        return cause instanceof DataAccessException && !(cause instanceof DataIntegrityViolationException)
                || cause instanceof TransactionException
                || cause instanceof CancellationException;
    }

    private static ArticleId articleOf(TaskInstance<?> instance) {
        return new ArticleId(Long.parseLong(instance.getId().split("-", 2)[0]));
    }
}
