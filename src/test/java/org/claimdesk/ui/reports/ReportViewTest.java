package org.claimdesk.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.review.Newsroom.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.Claims;
import org.claimdesk.review.Newsroom;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DeskTest
class ReportViewTest extends SpringBrowserlessTest {

    @Autowired
    private Claims claims;

    @Autowired
    private JdbcClient db;

    private ArticleId article;

    @BeforeEach
    void mayaSignsIn() {
        var newsroom = new Newsroom(db);
        Person maya = newsroom.person("Maya", Role.EDITOR);
        var claim = newsroom.claim(maya);
        article = as(maya, () -> claims.find(claim).article());
        Newsroom.signIn(maya);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void showsThePageInASandboxAndOffersToPublishOnlyWhatIsDecided() {
        open();

        IFrame page = $(IFrame.class).single();
        assertThat(page.getSrc()).startsWith("desk-reports/preview/" + article.value() + "?");
        assertThat(page.getElement().getAttribute("sandbox"))
                .doesNotContain("script")
                .doesNotContain("same-origin");
        assertThat($(Button.class).withText("Publish").single().isEnabled()).isFalse();
    }

    @Test
    void aPrintAppearsInTheList() {
        open();

        test($(Button.class).withText("Print CSV").single()).click();

        PrintList printed = $(PrintList.class).single();
        assertThat(printed.getListDataView().getItemCount()).isOne();
        assertThat(printed.waits()).isFalse();
    }

    @Test
    void whatIsNoChecksumIsToldAtTheField() {
        navigate(ReportsView.class);
        TextField checksum = $(TextField.class).single();
        test(checksum).setValue("abc");

        test($(Button.class).withText("Look it up").single()).click();

        assertThat(checksum.isInvalid()).isTrue();
        assertThat(checksum.getErrorMessage()).startsWith("A checksum has 64 digits");
        assertThat(checksum.getValue()).isEqualTo("abc");
    }

    private void open() {
        navigate(ReportView.class, Map.of("article", String.valueOf(article.value())));
    }
}
