package org.claimdesk.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.DeskItself;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class ArticlesTest {

    private static final String TEXT = "NATO has 31 members. 日本 👩 e\u0301 \u200B\uFFFD";

    @Autowired
    private Articles articles;

    @Autowired
    private DeskItself desk;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestPeople people;

    private PersonId maya;

    @BeforeEach
    void mayaIsAtTheKeyboard() {
        maya = people.add("Maya", Role.EDITOR);
        people.signIn(maya);
    }

    @Test
    void keepsWhatIsKnownAboutAnArticle() {
        var handedIn = new NewArticle(
                " NATO\nin Tokyo ",
                "Newsweek",
                "John Feng",
                "https://www.newsweek.com/nato",
                LocalDate.parse("2023-05-10"),
                Instant.parse("2026-12-24T17:00:00Z"),
                TEXT,
                List.of());

        Article kept = articles.find(articles.takeIn(handedIn, CommandId.fresh()));

        assertThat(kept.title()).isEqualTo("NATO in Tokyo");
        assertThat(kept)
                .usingRecursiveComparison()
                .comparingOnlyFields("outlet", "author", "sourceLink", "publishedOn", "dueAt")
                .isEqualTo(handedIn);
        assertThat(kept.editor()).isEqualTo(maya);
        assertThat(kept.splitState()).isEqualTo(SplitState.WAITING);
    }

    @Test
    void keepsTheTextToTheLetterWithItsHash() throws Exception {
        ArticleId id = articles.takeIn(article(TEXT), CommandId.fresh());

        ArticleVersion version = articles.latestVersion(id);

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(version.text()).isEqualTo(TEXT);
        assertThat(version.textHash()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(version.number()).isOne();
        assertThat(articles.version(version.id())).isEqualTo(version);
    }

    @Test
    void keepsTheLongestText() {
        String longest = "語".repeat(Intake.LONGEST_TEXT);

        ArticleId id = articles.takeIn(article(longest), CommandId.fresh());

        assertThat(articles.latestVersion(id).text()).isEqualTo(longest);
    }

    @Test
    void keepsTheDroppedLinesWhereTheyStood() {
        IntakeText text = Intake.read("[ad_1]\nNATO has 31 members.\nSource link");

        articles.takeIn(article(text.kept(), text.dropped()), CommandId.fresh());

        assertThat(db.sql("select concat(position, ' ', text) from dropped_line order by position")
                        .query(String.class)
                        .list())
                .containsExactly("0 [ad_1]", "2 Source link");
    }

    @Test
    void takesAnArticleInOnceForOneCommand() {
        var command = CommandId.fresh();

        ArticleId first = articles.takeIn(article(TEXT), command);
        ArticleId second = articles.takeIn(article(TEXT), command);

        assertThat(second).isEqualTo(first);
        assertThat(count("article")).isOne();
        assertThat(count("article_version")).isOne();
    }

    @Test
    void tellsTheNewsOnce() {
        ArticleId id = articles.takeIn(article(TEXT), CommandId.fresh());

        assertThat(db.sql("select action from audit_entry where subject_kind = 'article' and subject_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void aRefusedArticleLeavesNothingBehind() {
        var command = CommandId.fresh();

        assertThatThrownBy(() -> articles.takeIn(article(" "), command)).isInstanceOf(Refused.class);

        assertThat(count("article")).isZero();
        assertThat(count("command")).isZero();
        assertThat(count("audit_entry")).isZero();
    }

    @Test
    void knowsTheSameTextAgain() {
        ArticleId id = articles.takeIn(article(TEXT), CommandId.fresh());

        assertThat(articles.withSameText(TEXT)).map(Article::id).contains(id);
        assertThat(articles.withSameText(TEXT + " ")).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> articles.find(new ArticleId(41))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> articles.latestVersion(new ArticleId(41))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> articles.version(new VersionId(41))).isInstanceOf(NotFound.class);
    }

    @Test
    void theCountOfTheSplittingIsNoChangeOfTheArticle() {
        ArticleId id = articles.takeIn(article(TEXT), CommandId.fresh());

        desk.run(() -> articles.moveSplit(id, SplitState.UNDER_WAY, SplitState.RUNNING, 3, 10));
        desk.run(() -> articles.moveSplit(id, SplitState.UNDER_WAY, SplitState.RUNNING, 4, 10));

        Article article = articles.find(id);
        assertThat(article.splitState()).isEqualTo(SplitState.RUNNING);
        assertThat(article.splitDone()).isEqualTo(4);
        assertThat(article.splitTotal()).isEqualTo(10);
        assertThat(article.version()).isOne();
        assertThat(db.sql("select count(*) from audit_entry where after_json like '%RUNNING%'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void refusesToPublishTheReportOnAnArticleThatHasMovedOn() {
        ArticleId id = articles.takeIn(article(TEXT), CommandId.fresh());
        Instant now = Instant.parse("2026-11-23T12:00:00Z");

        articles.markReportPublished(id, now, 1);

        assertThat(articles.find(id).reportPublishedAt()).isEqualTo(now);
        assertThatThrownBy(() -> articles.markReportPublished(id, now, 1))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private int count(String table) {
        return db.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static NewArticle article(String text) {
        return article(text, List.of());
    }

    private static NewArticle article(String text, List<DroppedLine> dropped) {
        return new NewArticle("NATO in Tokyo", "", "", "", null, null, text, dropped);
    }
}
