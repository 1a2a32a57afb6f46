package org.claimdesk.ui.articles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleDrafts;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.DraftDetails;
import org.claimdesk.articles.NewArticle;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class ArticlesScreensTest extends SpringBrowserlessTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private ArticleDrafts drafts;

    @Autowired
    private Articles articles;

    @BeforeEach
    void mayaIsAtTheKeyboard() {
        people.signIn(people.add("Maya", Role.EDITOR));
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        navigate(ArticlesView.class);

        assertThat($(Paragraph.class).first().getText()).contains("paste the text");
        assertThat($(Anchor.class).withText("New article").exists()).isTrue();
    }

    @Test
    void aReviewerReadsTheListAndTakesNothingIn() {
        people.signIn(people.add("Ines", Role.REVIEWER));

        navigate(ArticlesView.class);

        assertThat($(Paragraph.class).first().getText()).contains("As soon as an editor");
        assertThat($(Anchor.class).withText("New article").exists()).isFalse();
    }

    @Test
    void theAddressNarrowsTheList() {
        takeIn("NATO in Tokyo");
        takeIn("Rain in May");

        UI.getCurrent().navigate(Paths.ARTICLES, QueryParameters.of("words", "rain"));

        ArticleRows rows = $(ArticleRows.class).single();
        assertThat(rows.getListDataView().getItems()).extracting("title").containsExactly("Rain in May");
    }

    @Test
    void whatIsRefusedStaysAsItWasTyped() {
        navigate(NewArticleView.class);
        TextField title = field("Title");
        TextField link = field("Source link");
        test(title).setValue("W".repeat(600));
        test(link).setValue("javascript:alert(1)");

        test($(Button.class).withText("Check the text").single()).click();

        assertThat(title.getErrorMessage()).isEqualTo("The title has 600 characters; there is room for 500.");
        assertThat(title.getValue()).hasSize(600);
        assertThat(link.isInvalid()).isTrue();
        assertThat(link.getValue()).isEqualTo("javascript:alert(1)");
        assertThat($(CheckTextView.class).exists()).isFalse();
        assertThat(drafts.open().details().sourceLink()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void whatWasTypedIsThereAgain() {
        drafts.keepDetails(
                new DraftDetails("Half a ti", "News", "", "", null, null),
                drafts.open().id());

        navigate(NewArticleView.class);

        assertThat(field("Title").getValue()).isEqualTo("Half a ti");
        assertThat(field("Outlet").getValue()).isEqualTo("News");
    }

    @Test
    void suggestsATitleAndSaysWhenTheDeskHasTheTextAlready() {
        takeIn("NATO in Tokyo");
        drafts.keepText("[ad_1]\nNATO has 31 members.", drafts.open().id());

        navigate(CheckTextView.class);

        assertThat($(TextArea.class).single().getValue()).isEqualTo("NATO has 31 members.");
        assertThat($(Anchor.class).withText("NATO in Tokyo").exists()).isTrue();
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> field.getLabel().equals(label))
                .single();
    }

    private void takeIn(String title) {
        articles.takeIn(
                new NewArticle(title, "", "", "", null, null, "NATO has 31 members.", List.of()), CommandId.fresh());
    }
}
