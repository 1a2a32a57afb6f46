package org.claimdesk.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.claimdesk.DeskTest;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class ArticleDraftsTest {

    private static final DraftDetails TYPED = new DraftDetails(
            "NATO in Tokyo",
            "Newsweek",
            "",
            "",
            LocalDate.parse("2023-05-10"),
            LocalDateTime.parse("2026-07-01T18:00"));

    @Autowired
    private ArticleDrafts drafts;

    @Autowired
    private Articles articles;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestPeople people;

    @BeforeEach
    void mayaIsAtTheKeyboard() {
        people.signIn(people.add("Maya", Role.EDITOR));
    }

    @Test
    void aDraftBeginsEmptyAndStaysTheSameOne() {
        ArticleDraft draft = drafts.open();

        assertThat(draft.details()).isEqualTo(DraftDetails.NONE);
        assertThat(drafts.open()).isEqualTo(draft);
        assertThat(drafts.text().source()).isEmpty();
    }

    @Test
    void keepsWhatIsTypedHoweverWrong() {
        CommandId draft = drafts.open().id();
        var wrong = new DraftDetails("a".repeat(10_000), "<b>", "\0", "javascript:alert(1)", null, null);

        drafts.keepDetails(wrong, draft);

        assertThat(drafts.open().details().title()).hasSize(10_000);
        assertThat(drafts.open().details().author()).isEqualTo("\uFFFD");
        assertThat(drafts.open().details().sourceLink()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void keepsTheDayAndTheTimeAsTheyWereTyped() {
        drafts.keepDetails(TYPED, drafts.open().id());

        assertThat(drafts.open().details()).isEqualTo(TYPED);
    }

    @Test
    void remembersWhatWasRestoredAndDroppedWhileTheTextIsTheSame() {
        CommandId draft = drafts.open().id();
        drafts.keepText("[ad_1]\nNATO has 31 members.\nMao Ning spoke.", draft);
        drafts.drop(0, false, draft);
        drafts.drop(2, true, draft);

        drafts.keepText("[ad_1]\r\nNATO has 31 members.\r\nMao Ning spoke.", draft);

        assertThat(drafts.text().kept()).isEqualTo("[ad_1]\nNATO has 31 members.");
    }

    @Test
    void looksForBoilerplateAgainInAnotherText() {
        CommandId draft = drafts.open().id();
        drafts.keepText("One.\nTwo.", draft);
        drafts.drop(0, true, draft);

        drafts.keepText("One.\nTwo.\nSource link", draft);

        assertThat(drafts.text().droppedNumbers()).containsExactly(2);
    }

    @Test
    void refusesATextThatIsTooLongAndKeepsTheOneBefore() {
        CommandId draft = drafts.open().id();
        drafts.keepText("One.", draft);

        assertThatThrownBy(() -> drafts.keepText("a".repeat(Intake.LONGEST_TEXT + 1), draft))
                .isInstanceOf(Refused.class);

        assertThat(drafts.text().source()).isEqualTo("One.");
    }

    @Test
    void becomesAnArticleOnce() {
        db.sql("update desk_setting set value = 'Europe/Berlin' where name = 'time-zone'")
                .update();
        CommandId draft = drafts.open().id();
        drafts.keepDetails(TYPED, draft);
        drafts.keepText("[ad_1]\nNATO has 31 members.", draft);

        ArticleId article = drafts.takeIn(draft);

        assertThat(drafts.takeIn(draft)).isEqualTo(article);
        assertThat(articles.find(article).title()).isEqualTo("NATO in Tokyo");
        assertThat(articles.find(article).dueAt()).isEqualTo(Instant.parse("2026-07-01T16:00:00Z"));
        assertThat(articles.latestVersion(article).text()).isEqualTo("NATO has 31 members.");
        assertThat(drafts.open().details()).isEqualTo(DraftDetails.NONE);
    }

    @Test
    void aDraftThatIsRefusedStaysAsItIs() {
        CommandId draft = drafts.open().id();
        drafts.keepDetails(TYPED, draft);

        assertThatThrownBy(() -> drafts.takeIn(draft)).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo("article.refused.no-text"));

        assertThat(drafts.open()).isEqualTo(new ArticleDraft(draft, TYPED));
    }

    @Test
    void refusesToGoOnWithADraftThatIsGone() {
        CommandId draft = drafts.open().id();
        drafts.discard(draft);
        drafts.open();

        assertThatThrownBy(() -> drafts.keepDetails(TYPED, draft)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.keepText("One.", draft)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.drop(0, true, draft)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.discard(draft)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> drafts.takeIn(draft)).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo("article.refused.draft-gone"));
        assertThat(drafts.open().details()).isEqualTo(DraftDetails.NONE);
    }

    @Test
    void nobodyElseSeesOrTouchesADraft() {
        CommandId mayas = drafts.open().id();
        drafts.keepText("Maya's.", mayas);

        people.signIn(people.add("Ines", Role.EDITOR));

        assertThat(drafts.open().id()).isNotEqualTo(mayas);
        assertThat(drafts.text().source()).isEmpty();
        assertThatThrownBy(() -> drafts.keepText("Ines's.", mayas)).isInstanceOf(Refused.class);
    }
}
