package org.claimdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.claimdesk.DeskTest;
import org.claimdesk.factors.FactorDemand;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.SignedIn;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Screens that are open while something changes about what their person may do. */
@DeskTest
class LiveScreensTest extends SpringBrowserlessTest {

    @Autowired
    private TestPeople people;

    @Autowired
    private CurrentUser currentUser;

    @Test
    void aScreenIsLoadedAnewWhenItsPersonMayDoOtherThings() {
        PersonId maya = people.add("Maya", Role.EDITOR);
        people.signIn(maya);
        UI.getCurrent().navigate("desk");
        LiveRoles.renew(UI.getCurrent());
        assertThat(LiveRoles.renew(UI.getCurrent())).isFalse();

        people.signIn(people.add("Rosa", Role.REVIEWER));

        assertThat(LiveRoles.renew(UI.getCurrent())).isTrue();
        assertThat(LiveRoles.renew(UI.getCurrent())).isFalse();
    }

    @Test
    void whoeverStandsAtTheDoorIsLedToAddAFactorWhateverTheyAskFor() {
        standAtTheDoor(people.add("Maya", Role.EDITOR, Role.ADMIN));

        for (String path : new String[] {"", "desk", "articles", "profile", "admin/people", "sign-in", "nowhere"}) {
            UI.getCurrent().navigate(path);

            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                    .as(path)
                    .isEqualTo("second-factor");
        }
        assertThat($(H1.class).single().getText()).isEqualTo("One more step");
        assertThat($(SideNavItem.class).exists()).isFalse();
    }

    @Test
    void whoeverHasJustAddedAFactorReadsTheirBackupCodesInPeace() {
        PersonId maya = people.add("Maya", Role.EDITOR);
        standAtTheDoor(maya);
        LiveRoles.renew(UI.getCurrent());

        people.signIn(maya);

        assertThat(LiveRoles.renew(UI.getCurrent())).isFalse();
    }

    @Test
    void withoutAFactorThereIsNoWayOn() {
        standAtTheDoor(people.add("Maya", Role.EDITOR));
        UI.getCurrent().navigate("second-factor");

        test($(Button.class).withText("Go on to the desk").single()).click();

        assertThat($(FailureLine.class).single().getText()).isEqualTo("Add an authenticator or a passkey first.");
    }

    @Test
    void nobodyElseComesToThatPage() {
        people.signIn(people.add("Maya", Role.EDITOR));

        UI.getCurrent().navigate("second-factor");

        assertThat($(H1.class).single().getText()).isEqualTo("Not found");
    }

    private void standAtTheDoor(PersonId id) {
        people.signIn(id);
        var signedIn = new SignedIn(currentUser.person(), null);
        TestSecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                signedIn, null, AuthorityUtils.createAuthorityList(FactorDemand.AT_THE_DOOR))));
    }
}
