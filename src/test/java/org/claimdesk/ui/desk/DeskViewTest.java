package org.claimdesk.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.Assignment;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Utc;
import org.claimdesk.ui.parts.AssignDialog;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.workload.Load;
import org.claimdesk.workload.Workload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

@DeskTest
class DeskViewTest extends SpringBrowserlessTest {

    private static final Instant NOW = Utc.now();

    @Autowired
    private JdbcClient db;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Workload workload;

    private Newsroom newsroom;
    private PersonId rosa;

    @BeforeEach
    void edithSignsIn() {
        newsroom = new Newsroom(db);
        rosa = newsroom.person("Rosa", Role.REVIEWER);
        newsroom.signIn(newsroom.person("Edith", Role.EDITOR), Role.EDITOR);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void leadsToTheFirstSectionWhereSomethingWaits() {
        newsroom.claim(ClaimStatus.OPEN);

        navigate(DeskView.class);

        assertThat(openSection()).isEqualTo("Unassigned1");
        assertThat(test($(DeskList.class).single()).size()).isOne();
    }

    @Test
    void theAddressNamesTheSection() {
        newsroom.claim(ClaimStatus.PROPOSED);
        ClaimId disputed = newsroom.claim(ClaimStatus.DISPUTED);

        open("submitted");

        assertThat(openSection()).isEqualTo("Submitted1");
        assertThat(shown("address")).isEqualTo("claims/" + disputed.value() + "/adjudicate");
        assertThat(shown("statusName")).isEqualTo("Disputed");
    }

    @Test
    void saysInWordsThatNothingWaits() {
        open("overdue");

        assertThat($(Paragraph.class).withText("Nothing is overdue.").exists()).isTrue();
        assertThat($(DeskList.class).exists()).isFalse();
    }

    @Test
    void assignsOneClaimFromItsRow() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        open("unassigned");

        test($(DeskList.class).single()).invokeLitRendererFunction(0, "claim", "assign");
        assignToRosa();

        assertThat(assignments.of(claim)).extracting(Assignment::reviewer).containsExactly(rosa);
        assertThat($(AssignDialog.class).exists()).isFalse();
        assertThat(test($(Notification.class).single()).getText()).isEqualTo("One claim was assigned to Rosa.");
        assertThat(openSection()).isEqualTo("Unassigned0");
    }

    @Test
    void assignsSeveralAndNamesThoseThatHaveMovedOn() {
        newsroom.claim(ClaimStatus.OPEN);
        ClaimId meanwhileSetAside = newsroom.claim(ClaimStatus.OPEN);
        open("unassigned");
        $(DeskList.class)
                .single()
                .asMultiSelect()
                .select($(DeskList.class).single().getListDataView().getItems().toList());
        db.sql("update claim set status = 'SET_ASIDE' where id = :id")
                .param("id", meanwhileSetAside.value())
                .update();

        test($(Button.class).withText("Assign 2 claims").single()).click();
        assignToRosa();

        assertThat($(ListItem.class).single().getText())
                .isEqualTo("Claim 2 is set aside. Take it up first, then assign it.");
        assertThat($(Paragraph.class)
                        .withText("One claim was assigned to Rosa.")
                        .exists())
                .isTrue();
    }

    @Test
    void asksForAReviewerBeforeAssigning() {
        ClaimId claim = newsroom.claim(ClaimStatus.OPEN);
        open("unassigned");
        test($(DeskList.class).single()).invokeLitRendererFunction(0, "claim", "assign");

        test($(Button.class).withText("Assign").single()).click();

        assertThat(reviewers().isInvalid()).isTrue();
        assertThat(assignments.of(claim)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void saysWhoIsAtAClaimAndByWhen() {
        newsroom.assignment(
                newsroom.claim(ClaimStatus.IN_REVIEW), rosa, AssignmentStatus.STARTED, NOW.minus(Duration.ofDays(1)));

        open("in-review");

        List<DeskList.Asked> people =
                test($(DeskList.class).single()).getLitRendererPropertyValue(0, "claim", "people", List.class);
        assertThat(people).singleElement().satisfies(asked -> {
            assertThat(asked.name()).isEqualTo("Rosa · Started");
            assertThat(asked.due()).startsWith("overdue since ");
            assertThat(asked.withdrawLabel()).isEqualTo("Withdraw from Rosa");
        });
    }

    @Test
    void withdrawsFromTheReviewerOfTheRow() {
        ClaimId claim = newsroom.claim(ClaimStatus.IN_REVIEW);
        AssignmentId id = newsroom.assignment(claim, rosa, AssignmentStatus.ASSIGNED, NOW.minus(Duration.ofDays(1)));
        open("overdue");

        test($(DeskList.class).single()).invokeLitRendererFunction(0, 0, "withdraw", firstPerson());

        assertThat(assignments.find(id).status()).isEqualTo(AssignmentStatus.WITHDRAWN);
        assertThat(newsroom.statusOf(claim)).isEqualTo(ClaimStatus.OPEN);
        assertThat(openSection()).isEqualTo("Overdue0");
    }

    @Test
    @SuppressWarnings("unchecked")
    void sharesOutWhatWasProposedAndChanged() {
        PersonId ravi = newsroom.person("Ravi", Role.REVIEWER);
        ClaimId first = newsroom.claim(ClaimStatus.OPEN);
        ClaimId second = newsroom.claim(ClaimStatus.OPEN);
        open("unassigned");
        $(DeskList.class)
                .single()
                .asMultiSelect()
                .select($(DeskList.class).single().getListDataView().getItems().toList());

        test($(Button.class).withText("Share out").single()).click();
        List<ComboBox<Load>> proposed = boxes(null);
        assertThat(proposed).extracting(box -> box.getValue().name()).containsExactly("Ravi", "Rosa");
        proposed.getLast().setValue(load(ravi));
        test($(Button.class).withText("Share out").all().getLast()).click();

        assertThat(assignments.of(first)).extracting(Assignment::reviewer).containsExactly(ravi);
        assertThat(assignments.of(second)).extracting(Assignment::reviewer).containsExactly(ravi);
    }

    @Test
    @SuppressWarnings("unchecked")
    void handsOverToSomebodyElse() {
        PersonId ravi = newsroom.person("Ravi", Role.REVIEWER);
        ClaimId claim = newsroom.claim(ClaimStatus.IN_REVIEW);
        newsroom.assignment(claim, rosa, AssignmentStatus.STARTED, NOW.minus(Duration.ofDays(1)));
        open("overdue");

        test($(DeskList.class).single()).invokeLitRendererFunction(0, 0, "handOver", firstPerson());
        ComboBox<Load> successor = boxes("Hand over to").getFirst();
        assertThat(successor.getListDataView().getItems())
                .extracting(Load::reviewer)
                .containsExactly(ravi);
        successor.setValue(load(ravi));
        test($(Button.class).withText("Hand over").single()).click();

        assertThat(assignments.of(claim))
                .extracting(Assignment::reviewer, Assignment::status)
                .containsExactly(tuple(rosa, AssignmentStatus.WITHDRAWN), tuple(ravi, AssignmentStatus.ASSIGNED));
        assertThat(test($(Notification.class).single()).getText()).isEqualTo("One claim was handed over to Ravi.");
    }

    @Test
    void givesSeveralAnotherDueTimeAndNamesThoseThatHaveMovedOn() {
        AssignmentId late = newsroom.assignment(
                newsroom.claim(ClaimStatus.IN_REVIEW), rosa, AssignmentStatus.STARTED, NOW.minus(Duration.ofDays(1)));
        AssignmentId meanwhileDeclined = newsroom.assignment(
                newsroom.claim(ClaimStatus.IN_REVIEW), rosa, AssignmentStatus.STARTED, NOW.minus(Duration.ofDays(2)));
        open("overdue");
        $(DeskList.class)
                .single()
                .asMultiSelect()
                .select($(DeskList.class).single().getListDataView().getItems().toList());
        db.sql("update assignment set status = 'DECLINED' where id = :id")
                .param("id", meanwhileDeclined.value())
                .update();

        test($(Button.class).withText("Extend 2 assignments").single()).click();
        test($(Button.class).withText("Extend").single()).click();

        assertThat($(ListItem.class).single().getText()).isEqualTo("Rosa has declined claim 2.");
        assertThat(assignments.find(late).dueAt()).isAfter(NOW);
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Load> reviewers() {
        return $(MultiSelectComboBox.class).all().stream()
                .filter(box -> "Reviewers".equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    /** The boxes with this label; those of the filter above the list have labels of their own. */
    @SuppressWarnings("unchecked")
    private List<ComboBox<Load>> boxes(@Nullable String label) {
        return $(ComboBox.class).all().stream()
                .filter(box -> Objects.equals(label, box.getLabel()))
                .map(box -> (ComboBox<Load>) box)
                .toList();
    }

    private Load load(PersonId reviewer) {
        return workload.reviewers().stream()
                .filter(load -> load.reviewer().equals(reviewer))
                .findFirst()
                .orElseThrow();
    }

    private static ArrayNode firstPerson() {
        return JsonNodeFactory.instance.arrayNode().add(0);
    }

    private static void open(String section) {
        UI.getCurrent().navigate(DeskView.class, QueryParameters.of("section", section));
    }

    private String openSection() {
        return $(RouterLink.class)
                .withAttribute("aria-current", "page")
                .single()
                .getElement()
                .getTextRecursively();
    }

    private String shown(String property) {
        return test($(DeskList.class).single()).getLitRendererPropertyValue(0, "claim", property, String.class);
    }

    @SuppressWarnings("unchecked")
    private void assignToRosa() {
        MultiSelectComboBox<Load> reviewers = reviewers();
        reviewers.setValue(Set.of(load(rosa)));
        test($(Button.class).withText("Assign").single()).click();
    }
}
