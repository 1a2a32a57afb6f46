package org.claimdesk.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.Task;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.articles.Article;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.SplitState;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.LongArticle;
import org.claimdesk.claims.TestArticles;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.ClaimEngine;
import org.claimdesk.text.Sentence;
import org.claimdesk.users.DeskItself;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class ArticleSplitterTest {

    @Autowired
    private ArticleSplitter splitter;

    @Autowired
    private SplittingJob job;

    @Autowired
    private DeskItself desk;

    @Autowired
    private Claims claims;

    @Autowired
    private Articles articles;

    @Autowired
    private TestArticles testArticles;

    @Autowired
    private TestPeople people;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private List<Task<?>> tasks;

    @Autowired
    private DataSource connections;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void anEditorIsThere() {
        people.signIn(people.add("Maya", Role.EDITOR));
    }

    @Test
    void splitsTheSampleIntoNumberedProposalsInTheOrderOfTheText() throws IOException {
        ArticleId article =
                testArticles.split(Files.readString(Path.of("src/test/resources/samples/nato-tokyo-raw.txt")));

        List<Claim> found = claims.of(article);

        assertThat(articles.find(article).splitState()).isEqualTo(SplitState.DONE);
        assertThat(found).hasSizeGreaterThan(20).allMatch(claim -> claim.status() == ClaimStatus.PROPOSED);
        assertThat(found.stream().map(Claim::number).sorted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, found.size()).boxed().toList());
        assertThat(claims.tally(article)).isEqualTo(Map.of(ClaimStatus.PROPOSED, found.size()));
        assertThat(claims.coverage(article).total()).isPositive();
    }

    @Test
    void notesTheLanguageAndProposesWholeSentencesOfWhatIsNotEnglish() {
        ArticleId german =
                testArticles.split("Der Rat hat am 3. Mai getagt. Die Mieten sind um 12 Prozent gestiegen.\n");
        ArticleId english = testArticles.split("NATO has 31 members.\n");

        assertThat(articles.language(articles.latestVersionId(german))).isEqualTo("de");
        assertThat(claims.of(german)).hasSize(2);
        assertThat(articles.language(articles.latestVersionId(english))).isEqualTo("en");
    }

    @Test
    void aJobThatRunsTwiceProposesOnce() {
        ArticleId article = testArticles.split("NATO has 31 members.\n");
        List<Claim> before = claims.of(article);

        desk.run(() -> job.split(article));

        assertThat(claims.of(article)).isEqualTo(before);
    }

    @Test
    void aKilledServersJobIsTakenUpByTheNext() throws InterruptedException {
        ArticleId article = testArticles.takeIn("NATO has 31 members.\n");
        db.sql("""
                update scheduled_tasks set picked = true, picked_by = 'killed',
                    last_heartbeat = utc_timestamp(6) - interval 1 hour""").update();
        var done = new CountDownLatch(1);
        Scheduler next = Scheduler.create(connections, tasks)
                .heartbeatInterval(Duration.ofMillis(200))
                .pollingInterval(Duration.ofMillis(100))
                .alwaysPersistTimestampInUTC()
                .addSchedulerListener(new AbstractSchedulerListener() {
                    @Override
                    public void onExecutionComplete(ExecutionComplete complete) {
                        done.countDown();
                    }
                })
                .build();

        next.start();
        try {
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            next.stop();
        }

        assertThat(articles.find(article).splitState()).isEqualTo(SplitState.DONE);
        assertThat(claims.of(article)).isNotEmpty();
    }

    @Test
    void anArticleThatCouldNotBeSplitIsTriedAgain() {
        ArticleId article = testArticles.takeIn("NATO has 31 members.\n");
        db.sql("delete from scheduled_tasks").update();
        desk.run(() -> articles.moveSplit(article, SplitState.UNDER_WAY, SplitState.FAILED, 0, 0));

        splitter.splitAgain(article, CommandId.fresh());
        jobs.run();

        assertThat(articles.find(article).splitState()).isEqualTo(SplitState.DONE);
    }

    @Test
    void whatIsStoppedProposesNothingUntilItIsSplitAgain() {
        ArticleId article = testArticles.takeIn("NATO has 31 members.\n");

        splitter.stop(article, CommandId.fresh());
        jobs.run();

        assertThat(articles.find(article).splitState()).isEqualTo(SplitState.STOPPED);
        assertThat(claims.of(article)).isEmpty();

        splitter.splitAgain(article, CommandId.fresh());
        jobs.run();

        assertThat(articles.find(article).splitState()).isEqualTo(SplitState.DONE);
        assertThat(claims.of(article)).isNotEmpty();
    }

    @Test
    void stopsInTheMiddleOfALongArticleAndKeepsNothing() {
        ArticleId article = testArticles.takeIn(LongArticle.ofWords(5_000));
        ArticleVersion version = articles.latestVersion(article);
        var progress = new SplitProgress(articles, version, new ClaimEngine().sentences(version.text()));
        desk.run(() -> progress.at(0, version.text().length()));
        assertThat(articles.find(article).splitState()).isEqualTo(SplitState.RUNNING);

        splitter.stop(article, CommandId.fresh());
        jobs.run();

        assertThat(articles.find(article).splitState()).isEqualTo(SplitState.STOPPED);
        assertThat(claims.of(article)).isEmpty();
    }

    @Test
    void stopsASplitThatRuns() throws InterruptedException {
        ArticleId article = testArticles.takeIn(LongArticle.ofWords(200_000));
        var running = new Thread(() -> desk.run(() -> job.split(article)));
        running.start();
        Article seen = articles.find(article);
        while (running.isAlive() && seen.splitDone() == 0) {
            running.join(50);
            seen = articles.find(article);
        }
        assertThat(seen.splitState()).isEqualTo(SplitState.RUNNING);

        splitter.stop(article, CommandId.fresh());
        running.join();

        assertThat(articles.find(article).splitState()).isEqualTo(SplitState.STOPPED);
        assertThat(claims.of(article)).isEmpty();
        assertThat(claims.sentences(article)).isEmpty();
    }

    @Test
    void countsTheSentencesOfALongArticleWhileItReads() {
        ArticleId article = testArticles.takeIn(LongArticle.ofWords(5_000));
        ArticleVersion version = articles.latestVersion(article);
        List<Sentence> sentences = new ClaimEngine().sentences(version.text());
        var progress = new SplitProgress(articles, version, sentences);

        desk.run(() -> progress.at(sentences.get(9).span().end(), version.text().length()));

        assertThat(articles.find(article).splitDone()).isEqualTo(10);
        assertThat(articles.find(article).splitTotal()).isEqualTo(sentences.size());

        jobs.run();

        assertThat(articles.find(article).splitState()).isEqualTo(SplitState.DONE);
        assertThat(articles.find(article).splitDone()).isEqualTo(sentences.size());
        assertThat(claims.of(article)).hasSizeGreaterThan(250);
    }

    @Test
    void aClaimThatAnArticleRepeatsAThousandTimesIsOneClaimWithALongQuote() {
        ArticleId article = testArticles.split("The harbour of Varde treated 12 ships. ".repeat(3_000) + "\n");

        assertThat(articles.find(article).splitState()).isEqualTo(SplitState.DONE);
        assertThat(claims.of(article))
                .isNotEmpty()
                .anyMatch(claim -> claim.quote().length() > 65_535);
    }

    @Test
    void refusesToStopWhatHasBeenSplit() {
        ArticleId article = testArticles.split("NATO has 31 members.\n");

        assertThatThrownBy(() -> splitter.stop(article, CommandId.fresh()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("claim.refused.not-splitting"));
    }

    @Test
    void refusesToSplitAgainWhatHasBeenSplit() {
        ArticleId article = testArticles.split("NATO has 31 members.\n");

        assertThatThrownBy(() -> splitter.splitAgain(article, CommandId.fresh()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("claim.refused.not-failed"));
    }
}
