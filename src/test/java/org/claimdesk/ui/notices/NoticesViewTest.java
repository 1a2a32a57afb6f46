package org.claimdesk.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.notifications.ByMail;
import org.claimdesk.notifications.NoticeKind;
import org.claimdesk.notifications.Notices;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Utc;
import org.claimdesk.ui.shell.Bell;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class NoticesViewTest extends SpringBrowserlessTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private PersonId edith;
    private PersonId rosa;

    @BeforeEach
    void rosaIsAtTheKeyboard() {
        newsroom = new Newsroom(db);
        edith = people.add("Edith", Role.EDITOR);
        rosa = people.add("Rosa", Role.REVIEWER);
        people.signIn(rosa);
    }

    @Test
    void theBellSaysHowManyAreNewAndLooksAgainWithEachStep() {
        navigate(NoticesView.class);
        assertThat(bell()).isEqualTo("Notices: nothing new");
        assertThat($(Paragraph.class)
                        .withText("Nothing has come up for you yet.")
                        .exists())
                .isTrue();

        assign();
        UI.getCurrent().navigate("queue");
        assertThat(bell()).isEqualTo("Notices: one is new");
    }

    @Test
    void aNoticeSaysWhatItIsAboutAndAllAreReadByOnePress() {
        assign();
        navigate(NoticesView.class);
        NoticeList list = $(NoticeList.class).single();
        assertThat(test(list).getLitRendererPropertyValue(0, "notice", "sentence", String.class))
                .isEqualTo("Edith asks you to check claim 1 of “NATO in Tokyo”.");
        assertThat(test(list).getLitRendererPropertyValue(0, "notice", "fresh", String.class))
                .isEqualTo("New");

        test($(Button.class).withText("Mark all as read").single()).click();

        assertThat(test(list).getLitRendererPropertyValue(0, "notice", "fresh", String.class))
                .isEmpty();
        assertThat(bell()).isEqualTo("Notices: nothing new");
    }

    @Test
    void aNoticeLeadsToTheWork() {
        AssignmentId assignment = assign();
        long notice = notices.page(Long.MAX_VALUE, 1).rows().getFirst().id().value();

        UI.getCurrent().navigate("notices/" + notice);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("review/" + assignment.value());
        assertThat(notices.unread()).isZero();
    }

    @Test
    void aNoticeThatIsGoneLeadsNowhere() {
        UI.getCurrent().navigate("notices/4711");

        assertThat($(H1.class).single().getText()).isEqualTo("Not found");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPersonChoosesWhatReachesThemByLetter() {
        UI.getCurrent().navigate("profile");
        Select<ByMail> decided = $(Select.class).all().stream()
                .filter(field -> "A claim that I reviewed has a verdict".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();

        decided.setValue(ByMail.DAILY);
        test($(Button.class)
                        .withCondition(button -> "Save what reaches me by letter"
                                .equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();

        assertThat(notices.choices().of(NoticeKind.DECIDED)).isEqualTo(ByMail.DAILY);
        assertThat($(Select.class).all()).noneMatch(field -> "Reviews disagree".equals(field.getLabel()));
    }

    private AssignmentId assign() {
        return people.as(
                edith,
                () -> assignments.assign(
                        newsroom.claim(ClaimStatus.OPEN), rosa, Utc.now().plus(Duration.ofDays(2)), CommandId.fresh()));
    }

    private String bell() {
        return $(Bell.class).all().getFirst().getElement().getAttribute("aria-label");
    }
}
