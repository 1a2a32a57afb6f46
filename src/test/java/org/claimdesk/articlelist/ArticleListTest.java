package org.claimdesk.articlelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.NewArticle;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Page;
import org.claimdesk.users.DeskItself;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DeskTest
class ArticleListTest {

    @Autowired
    private ArticleList list;

    @Autowired
    private Articles articles;

    @Autowired
    private DeskItself desk;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestPeople people;

    @BeforeEach
    void mayaIsAtTheKeyboard() {
        people.signIn(people.add("Maya", Role.EDITOR));
    }

    @Test
    void showsTheNewestFirstWithWhatTheirClaimsHaveComeTo() {
        takeIn("Older", "Newsweek", null);
        ArticleId newer = takeIn("Newer", "Reuters", Instant.parse("2030-01-01T12:00:00Z"));
        tally(newer, "OPEN", 3);
        tally(newer, "DECIDED", 2);
        tally(newer, "SET_ASIDE", 0);

        List<ArticleRow> rows = list.page(ArticleFilter.NONE, null, 10).rows();

        assertThat(rows).extracting(ArticleRow::title).containsExactly("Newer", "Older");
        assertThat(rows.getFirst().claims()).isEqualTo(Map.of(ClaimStatus.OPEN, 3, ClaimStatus.DECIDED, 2));
        assertThat(rows.getFirst().outlet()).isEqualTo("Reuters");
        assertThat(rows.getFirst().versionNumber()).isOne();
        assertThat(rows.getFirst().dueAt()).isEqualTo(Instant.parse("2030-01-01T12:00:00Z"));
        assertThat(rows.getFirst().editor()).isEqualTo("Maya");
        assertThat(rows.getLast().claims()).isEmpty();
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        for (int number = 1; number <= 5; number++) {
            ArticleId id = takeIn("Article " + number, "", null);
            tally(id, "OPEN", 1);
            tally(id, "DECIDED", 1);
        }

        Page<ArticleRow> first = list.page(ArticleFilter.NONE, null, 3);
        Page<ArticleRow> second =
                list.page(ArticleFilter.NONE, first.rows().getLast().id(), 3);

        assertThat(first.more()).isTrue();
        assertThat(first.rows()).extracting(ArticleRow::title).containsExactly("Article 5", "Article 4", "Article 3");
        assertThat(second.more()).isFalse();
        assertThat(second.rows()).extracting(ArticleRow::title).containsExactly("Article 2", "Article 1");
    }

    @Test
    void findsWordsInTitleAndOutlet() {
        takeIn("NATO in Tokyo", "Newsweek", null);
        takeIn("Rain in May", "Tokyo Times", null);
        takeIn("Sun in June", "Reuters", null);

        assertThat(titles(" tokyo ")).containsExactly("Rain in May", "NATO in Tokyo");
    }

    @Test
    void takesWhatIsTypedToTheLetter() {
        takeIn("100 % of all", "", null);
        takeIn("1000 of all", "", null);
        takeIn("snake_case \\ slash", "", null);

        assertThat(titles("%")).containsExactly("100 % of all");
        assertThat(titles("e_c")).containsExactly("snake_case \\ slash");
        assertThat(titles("\\")).containsExactly("snake_case \\ slash");
        assertThat(titles("' or 1=1 --")).isEmpty();
    }

    @Test
    void showsOnlyOnesOwn() {
        takeIn("Maya's", "", null);
        people.signIn(people.add("Ines", Role.EDITOR));
        takeIn("Ines's", "", null);

        assertThat(list.page(new ArticleFilter("", true, null), null, 10).rows())
                .extracting(ArticleRow::title)
                .containsExactly("Ines's");
    }

    @Test
    void tellsTheStagesApart() {
        Instant now = Instant.now();
        takeIn("Undated", "", null);
        takeIn("Later", "", now.plus(1, ChronoUnit.DAYS));
        takeIn("Overdue", "", now.minus(1, ChronoUnit.DAYS));
        ArticleId published = takeIn("Published", "", now.minus(2, ChronoUnit.DAYS));
        articles.markReportPublished(published, now, 1);

        assertThat(titles(ArticleStage.IN_WORK)).containsExactly("Overdue", "Later", "Undated");
        assertThat(titles(ArticleStage.OVERDUE)).containsExactly("Overdue");
        assertThat(titles(ArticleStage.PUBLISHED)).containsExactly("Published");
    }

    @Test
    void asksTheDatabaseOnceHoweverManyArticlesThereAre() {
        for (int number = 1; number <= 20; number++) {
            tally(takeIn("Article " + number, "", null), "OPEN", number);
        }
        long before = selects();

        list.page(ArticleFilter.NONE, null, 50);

        assertThat(selects() - before).isEqualTo(1);
    }

    @Test
    void showsNothingToWhoIsNotOnTheDesk() {
        desk.run(() -> assertThatThrownBy(() -> list.page(ArticleFilter.NONE, null, 10))
                .isInstanceOf(AccessDeniedException.class));
    }

    /** How many selects the server has run, for anybody, without this one. */
    private long selects() {
        return db.sql("show global status like 'Com_select'")
                .query((row, number) -> row.getLong("Value"))
                .single();
    }

    private List<String> titles(String words) {
        return titles(new ArticleFilter(words, false, null));
    }

    private List<String> titles(ArticleStage stage) {
        return titles(new ArticleFilter("", false, stage));
    }

    private List<String> titles(ArticleFilter filter) {
        return list.page(filter, null, 10).rows().stream()
                .map(ArticleRow::title)
                .toList();
    }

    private ArticleId takeIn(String title, String outlet, @Nullable Instant due) {
        return articles.takeIn(
                new NewArticle(title, outlet, "", "", null, due, "NATO has 31 members.", List.of()), CommandId.fresh());
    }

    private void tally(ArticleId article, String status, int claims) {
        db.sql("insert into claim_tally (article_id, status, claims) values (?, ?, ?)")
                .params(article.value(), status, claims)
                .update();
    }
}
