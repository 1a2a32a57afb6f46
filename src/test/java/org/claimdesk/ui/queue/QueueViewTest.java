package org.claimdesk.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DeskTest
class QueueViewTest extends SpringBrowserlessTest {

    private static final Instant NOW = Utc.now();

    @Autowired
    private JdbcClient db;

    @Autowired
    private Assignments assignments;

    private Newsroom newsroom;
    private PersonId rosa;

    @BeforeEach
    void rosaSignsIn() {
        newsroom = new Newsroom(db);
        rosa = newsroom.person("Rosa", Role.REVIEWER);
        newsroom.signIn(rosa, Role.REVIEWER);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhatWaitsFromWhereAndByWhen() {
        AssignmentId id = assign("NATO has 31 members.", NOW.minus(Duration.ofHours(2)));

        navigate(QueueView.class);

        assertThat(shown("wording")).isEqualTo("NATO has 31 members.");
        assertThat(shown("place")).isEqualTo("NATO in Tokyo · claim 1");
        assertThat(shown("due")).startsWith("overdue since ");
        assertThat(shown("status")).isEqualTo("Assigned");
        assertThat(shown("address")).isEqualTo("review/" + id.value());
        assertThat($(Paragraph.class)
                        .withText("One claim waits for you. The most urgent comes first.")
                        .exists())
                .isTrue();
    }

    @Test
    void saysInWordsThatNothingWaits() {
        navigate(QueueView.class);

        assertThat($(Paragraph.class)
                        .withText("Nothing waits for you. When an editor assigns you a claim, it appears here.")
                        .exists())
                .isTrue();
        assertThat($(QueueList.class).exists()).isFalse();
    }

    @Test
    void showsTheNoteOfAReturnedReview() {
        AssignmentId id = assign("NATO has 31 members.", null);
        db.sql("update assignment set status = 'STARTED', return_note = 'Which year?' where id = :id")
                .param("id", id.value())
                .update();

        navigate(QueueView.class);

        assertThat(shown("status")).isEqualTo("Returned");
        assertThat(shown("note")).isEqualTo("Returned with a note: Which year?");
    }

    @Test
    void saysThatTheDueTimeHasChangedAndFromWhen() {
        AssignmentId id = assign("NATO has 31 members.", NOW.plus(Duration.ofDays(3)));
        db.sql(
                        "update assignment set extended_at = utc_timestamp(6), due_before = '2023-05-10 16:00:00' where id = :id")
                .param("id", id.value())
                .update();

        navigate(QueueView.class);

        assertThat(shown("extension")).isEqualTo("You have a new due time. Before it was 10 May 2023, 16:00.");
    }

    @Test
    void aReviewerDeclinesWithAReason() {
        AssignmentId id = assign("NATO has 31 members.", null);
        navigate(QueueView.class);

        decline("I know the speaker.");

        assertThat(assignments.find(id).status()).isEqualTo(AssignmentStatus.DECLINED);
        assertThat($(QueueList.class).exists()).isFalse();
        assertThat(test($(Notification.class).single()).getText()).isEqualTo("Declined. The editor has your reason.");
    }

    @Test
    void aRefusedReasonStaysInItsFieldWithTheSentenceThatSaysWhy() {
        AssignmentId id = assign("NATO has 31 members.", null);
        navigate(QueueView.class);

        decline("   ");

        TextArea reason = $(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).startsWith("Say in a few words why you decline");
        assertThat(assignments.find(id).status()).isEqualTo(AssignmentStatus.ASSIGNED);
    }

    @Test
    void showsMoreOnlyWhenThereIsMore() {
        for (int i = 0; i < 60; i++) {
            assign("Claim " + i, null);
        }
        navigate(QueueView.class);
        Button more = $(Button.class).withText("Show more").single();

        test(more).click();

        assertThat(test($(QueueList.class).single()).size()).isEqualTo(60);
        assertThat(more.isVisible()).isFalse();
    }

    private AssignmentId assign(String wording, @Nullable Instant due) {
        ClaimId claim = newsroom.claim(newsroom.article(), ClaimStatus.IN_REVIEW, 0.5, wording);
        return newsroom.assignment(claim, rosa, AssignmentStatus.ASSIGNED, due);
    }

    private String shown(String property) {
        return test($(QueueList.class).single()).getLitRendererPropertyValue(0, "claim", property, String.class);
    }

    private void decline(String reason) {
        test($(QueueList.class).single()).invokeLitRendererFunction(0, "claim", "decline");
        test($(TextArea.class).single()).setValue(reason);
        test($(Button.class).withText("Decline").single()).click();
    }
}
