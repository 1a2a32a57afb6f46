package org.claimdesk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleDrafts;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.NewArticle;
import org.claimdesk.shared.CommandId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class ArticleTextControllerTest {

    private static final String TEXT = "NATO has 31 members.\n<script>alert(1)</script> שלום 👩";

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleDrafts drafts;

    @Autowired
    private TestPeople people;

    @Autowired
    private WebApplicationContext desk;

    /** Comes through the doors of the desk; {@link #insider} is past them already. */
    private MockMvcTester browser;

    private MockMvcTester insider;

    @BeforeEach
    void mayaIsAtTheKeyboard() {
        people.signIn(people.add("Maya", Role.EDITOR));
        browser = MockMvcTester.from(desk, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity())
                .build());
        insider = MockMvcTester.of(desk.getBean(ArticleTextController.class), desk.getBean(DraftTextController.class));
    }

    @Test
    void servesTheTextAsItWasKept() throws Exception {
        MvcTestResult answer = get("/desk-text/" + version().id().value());

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyText().isEqualTo(TEXT);
        assertThat(answer).hasHeader("Content-Type", "text/plain;charset=UTF-8");
    }

    @Test
    void aBrowserMayKeepItForGood() {
        ArticleVersion version = version();

        MvcTestResult answer = get("/desk-text/" + version.id().value());

        assertThat(answer).hasHeader("Cache-Control", "max-age=31536000, private, immutable");
        assertThat(answer).hasHeader("ETag", '"' + version.textHash() + '"');
        assertThat(insider.get()
                        .uri("/desk-text/" + version.id().value())
                        .header("If-None-Match", '"' + version.textHash() + '"'))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(get("/desk-text/41")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void servesNobodyWhoHasNotSignedIn() {
        long id = version().id().value();
        TestSecurityContextHolder.clearContext();

        MvcTestResult answer = browser.get().uri("/desk-text/" + id).exchange();

        assertThat(answer.getResponse().getStatus()).isIn(302, 401, 403);
        assertThat(answer).bodyText().doesNotContain("NATO");
    }

    @Test
    void servesADraftToItsEditorAndLetsNobodyKeepIt() {
        drafts.keepText(TEXT, drafts.open().id());

        MvcTestResult answer = get("/desk-draft-text");

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyText().isEqualTo(TEXT);
        assertThat(answer).hasHeader("Cache-Control", "no-store");

        people.signIn(people.add("Ines", Role.EDITOR));
        assertThat(get("/desk-draft-text")).bodyText().isEmpty();
    }

    private MvcTestResult get(String address) {
        return insider.get().uri(address).exchange();
    }

    private ArticleVersion version() {
        return articles.latestVersion(articles.takeIn(
                new NewArticle("NATO in Tokyo", "", "", "", null, null, TEXT, List.of()), CommandId.fresh()));
    }
}
