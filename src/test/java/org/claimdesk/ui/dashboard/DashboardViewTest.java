package org.claimdesk.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DeskTest
class DashboardViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient db;

    @Autowired
    private DueJobs jobs;

    private Newsroom newsroom;

    @BeforeEach
    void edithSignsIn() {
        newsroom = new Newsroom(db);
        newsroom.person("Rosa", Role.REVIEWER);
        newsroom.signIn(newsroom.person("Edith", Role.EDITOR), Role.EDITOR);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyNumberThatWaitsLeadsToItsList() {
        newsroom.claim(ClaimStatus.OPEN);
        newsroom.claim(ClaimStatus.OPEN);

        navigate(DashboardView.class);

        assertThat($(WaitingTiles.class).single().getChildren().map(Anchor.class::cast))
                .extracting(tile -> tile.getHref() + " " + tile.getElement().getTextRecursively())
                .contains("desk?section=unassigned 2Unassigned", "desk?section=in-review 0In review");
    }

    @Test
    void everyPictureHasASentenceAndItsNumbersAsATable() {
        newsroom.claim(ClaimStatus.OPEN);
        countAnew();

        navigate(DashboardView.class);

        assertThat($(H2.class).all()).extracting(H2::getText).contains("Verdicts", "Age of open claims", "Workload");
        assertThat($(Chart.class).all())
                .hasSize(4)
                .allMatch(chart -> chart.getElement().getAttribute("aria-label").length() > 20);
        assertThat($(NativeDetails.class).all()).hasSize(4);
        assertThat($(NativeTable.class).all()).hasSize(5);
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(
                        "1 claims found, 0 confirmed, 0 decided and 0 published in 12 weeks.",
                        "No reviews were handed in.");
    }

    @Test
    void theAddressSaysWhichWeeksAndWhichOutlet() {
        newsroom.claim(ClaimStatus.OPEN);
        db.sql("update article set outlet = 'Newsweek'").update();
        countAnew();
        UI.getCurrent().navigate("dashboard", QueryParameters.fromString("weeks=4&outlet=Another"));

        assertThat($(Select.class).single().getValue()).isEqualTo(4);
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("0 claims found, 0 confirmed, 0 decided and 0 published in 4 weeks.");

        test($(ComboBox.class).single()).selectItem("Newsweek");
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("1 claims found, 0 confirmed, 0 decided and 0 published in 4 weeks.");
    }

    private void countAnew() {
        navigate(DashboardView.class);
        test($(Button.class).withText("Count anew").single()).click();
        jobs.run();
    }
}
