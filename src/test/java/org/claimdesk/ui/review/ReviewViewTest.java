package org.claimdesk.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.review.Newsroom.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.review.Confidence;
import org.claimdesk.review.Newsroom;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.Stance;
import org.claimdesk.shared.CommandId;
import org.claimdesk.suggestions.Suggestion;
import org.claimdesk.suggestions.SuggestionBox;
import org.claimdesk.suggestions.SuggestionKind;
import org.claimdesk.ui.parts.EvidenceCard;
import org.claimdesk.ui.parts.Keys;
import org.claimdesk.ui.parts.VerdictPicker;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DeskTest
class ReviewViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient db;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SuggestionBox suggestions;

    private Newsroom newsroom;
    private AssignmentId assignment;

    @BeforeEach
    void inesOpensHerReview() {
        newsroom = new Newsroom(db);
        Person maya = newsroom.person("Maya", Role.EDITOR);
        Person ines = newsroom.person("Ines", Role.REVIEWER);
        ClaimId claim = newsroom.claim(maya);
        assignment = as(maya, () -> assignments.assign(claim, ines.id(), null, CommandId.fresh()));
        Newsroom.signIn(ines);
        open();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsTypedIsInTheDatabaseAndOnlyThenSaidToBeSaved() {
        test(why()).setValue("No office is listed.");

        assertThat(saved().rationale().markdown()).isEqualTo("No office is listed.");
        assertThat(standing()).startsWith("Saved ");
        open();
        assertThat(why().getValue()).isEqualTo("No office is listed.");
    }

    @Test
    void aWrongLinkGetsItsSentenceAndNothingTypedIsLost() {
        test(field("Link")).setValue("javascript:alert(1)");
        test(field("Title of the source")).setValue("Liaison offices");
        test(why()).setValue("Because.");

        click("Add evidence");

        assertThat(field("Link").isInvalid()).isTrue();
        assertThat(field("Link").getErrorMessage()).contains("must begin with https://");
        assertThat(field("Link").getValue()).isEqualTo("javascript:alert(1)");
        assertThat(field("Title of the source").getValue()).isEqualTo("Liaison offices");
        assertThat(why().getValue()).isEqualTo("Because.");
        open();
        assertThat(field("Link").getValue()).isEqualTo("javascript:alert(1)");
        assertThat(field("Title of the source").getValue()).isEqualTo("Liaison offices");
    }

    @Test
    void aReviewIsWrittenAndHandedIn() {
        fillIn();

        click("Submit");

        assertThat(saved().submitted()).isTrue();
        assertThat($(TextArea.class).exists()).isFalse();
        assertThat($(EvidenceCard.class).all()).hasSize(1);
    }

    @Test
    void itsKeysDoWhatTheirWordsSayForAsLongAsThereIsSomethingToWrite() {
        var keys = $(Keys.class).single();
        assertThat(keys.words())
                .containsEntry("1", "Choose a verdict")
                .containsKeys("9", "c", "w", "e", "Control+Enter");

        keys.press("1");
        keys.press("c");
        keys.press("c");

        assertThat(saved().rating()).isNotNull();
        assertThat(saved().confidence()).isEqualTo(Confidence.MEDIUM);
        fillIn();
        keys.press("Control+Enter");
        assertThat(saved().submitted()).isTrue();
        assertThat($(Keys.class).single().words()).containsOnlyKeys("j", "k");
    }

    @Test
    void whoeverReviewsAClaimCanSuggestHowToChangeIt() {
        List<MenuItem> offered =
                $(MenuBar.class).single().getItems().getFirst().getSubMenu().getItems();
        assertThat(offered)
                .extracting(MenuItem::getText)
                .containsExactly("Another wording…", "Splitting it…", "Setting it aside…");

        ComponentUtil.fireEvent(offered.getLast(), new ClickEvent<>(offered.getLast()));
        click("Suggest");

        assertThat(suggestions.page(null, 10).rows())
                .extracting(Suggestion::kind)
                .containsExactly(SuggestionKind.SET_ASIDE);
    }

    @Test
    void aReviewThatLacksSomethingStaysOpenAndSaysWhat() {
        test(why()).setValue("Because.");

        click("Submit");

        assertThat(saved().submitted()).isFalse();
        assertThat(why().getValue()).isEqualTo("Because.");
        assertThat($(Span.class).all())
                .anyMatch(span -> span.getText().equals("Still missing: a verdict, how sure you are"));
    }

    @Test
    void wordsStayWhenAnotherTabWasFasterUntilThePersonChooses() {
        db.sql("update review set version = version + 1, rationale = 'from the other tab'")
                .update();

        test(why()).setValue("From this tab.");

        assertThat(saved().rationale().markdown()).isEqualTo("from the other tab");
        assertThat(why().getValue()).isEqualTo("From this tab.");
        assertThat(standing()).startsWith("Not saved.");
        click("Save what is typed here");
        assertThat(saved().rationale().markdown()).isEqualTo("From this tab.");
        assertThat(standing()).startsWith("Saved ");
    }

    @Test
    void theNoteOfAnEditorStandsAboveAReturnedReview() {
        db.sql("update assignment set return_note = 'Which list?'").update();

        open();

        assertThat($(Paragraph.class)
                        .withText("Returned by an editor: Which list?")
                        .exists())
                .isTrue();
    }

    @SuppressWarnings("unchecked")
    private void fillIn() {
        VerdictPicker verdict = $(VerdictPicker.class).single();
        test(verdict).selectItem("True");
        RadioButtonGroup<Confidence> confidence =
                $(RadioButtonGroup.class).withCaption("How sure are you?").single();
        test(confidence).selectItem("High");
        test(why()).setValue("No office is listed.");
        test(field("Link")).setValue("https://www.nato.int/offices");
        test(field("Title of the source")).setValue("Liaison offices");
        RadioButtonGroup<Stance> stance =
                $(RadioButtonGroup.class).withCaption("The source").single();
        test(stance).selectItem("Supports");
        RadioButtonGroup<SourceType> type =
                $(RadioButtonGroup.class).withCaption("It is").single();
        test(type).selectItem("primary");
        click("Add evidence");
    }

    private void open() {
        navigate(Paths.review(assignment), ReviewView.class);
    }

    private Review saved() {
        return reviews.open(assignment);
    }

    private TextArea why() {
        return $(TextArea.class).withCaption("Why?").single();
    }

    private TextField field(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private String standing() {
        return $(Span.class).withClassName("review-saved").single().getText();
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
