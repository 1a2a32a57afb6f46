package org.claimdesk.ui.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.review.Newsroom.as;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.review.Confidence;
import org.claimdesk.review.Draft;
import org.claimdesk.review.Newsroom;
import org.claimdesk.review.Rationale;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
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
class AdjudicationViewTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient db;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Settings settings;

    private Newsroom newsroom;
    private Person maya;
    private Person otto;
    private ClaimId claim;

    @BeforeEach
    void ottoHandsInHisReview() {
        newsroom = new Newsroom(db);
        maya = newsroom.person("Maya", Role.EDITOR);
        otto = newsroom.person("Otto", Role.REVIEWER, Role.EDITOR);
        claim = newsroom.claim(maya);
        AssignmentId assignment = as(maya, () -> assignments.assign(claim, otto.id(), null, CommandId.fresh()));
        as(otto, () -> {
            Review review = reviews.open(assignment);
            var unproven = settings.scale().withCode("UNPROVEN").orElseThrow().id();
            var draft = new Draft(unproven, Confidence.LOW, new Rationale("Nothing found."), "", reviews.blankForm());
            int saved = reviews.saveDraft(review.id(), draft, review.version(), CommandId.fresh())
                    .version();
            reviews.submit(review.id(), saved, CommandId.fresh());
        });
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anEditorApproves() {
        open(maya);

        click("Approve: Unproven");

        assertThat(newsroom.statusOf(claim)).isEqualTo("DECIDED");
        assertThat($(Button.class).withText("Reopen").exists()).isTrue();
    }

    @Test
    void theButtonSaysWhyNobodyApprovesTheirOwnReview() {
        open(otto);

        assertThat($(Button.class).withText("Approve: Unproven").single().isEnabled())
                .isFalse();
        assertThat($(Paragraph.class)
                        .withText("You wrote a review of this claim, so another editor has to judge it.")
                        .exists())
                .isTrue();
    }

    @Test
    void aNoteThatSaysNothingIsRefusedAndTheDialogStaysOpen() {
        open(maya);
        click("Return with a note");
        TextArea note = $(TextArea.class).single();

        click("Return");
        assertThat(note.getErrorMessage()).isEqualTo("Write in the note what should change.");
        test(note).setValue("Look at the list of 2023.");
        click("Return");

        assertThat(newsroom.statusOf(claim)).isEqualTo("IN_REVIEW");
        assertThat($(Paragraph.class)
                        .withText("No review of this claim is in. There is nothing to decide yet.")
                        .exists())
                .isTrue();
    }

    private void open(Person editor) {
        Newsroom.signIn(editor);
        navigate(Paths.adjudicate(claim), AdjudicationView.class);
    }

    private void click(String words) {
        test($(Button.class).withText(words).single()).click();
    }
}
