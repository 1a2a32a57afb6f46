package org.claimdesk.ui.profile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.claimdesk.factors.Passkeys;
import org.claimdesk.factors.SecondFactors;
import org.claimdesk.settings.DeskLogo;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.DeskAddress;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Brand;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.OwnAccount;

/** The page that somebody comes to, and does not get past, while the desk demands a second factor that they do not have. */
@Route(Paths.ADD_FACTOR)
@RolesAllowed("AT_THE_DOOR")
class AddFactorView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final SecondFactorPanel secondFactor;
    private final PasskeyPanel passkeyPanel;
    private final FailureLine failure = new FailureLine();

    AddFactorView(
            SecondFactors factors,
            Passkeys passkeys,
            OwnAccount account,
            DeskAddress address,
            CurrentUser currentUser,
            Settings settings,
            DeskLogo logo,
            AuthenticationContext authentication) {
        this.factors = factors;
        this.passkeys = passkeys;
        addClassNames("door", "add-factor");
        var moments = new Moments(settings.ownTimeZone());
        String name = currentUser.person().signInName();
        this.secondFactor = new SecondFactorPanel(factors, moments, settings.deskName(), name);
        this.passkeyPanel = new PasskeyPanel(passkeys, factors, account, address, moments, this::refresh);
        var goOn = new Button(getTranslation("factors.demanded.go-on"), click -> goOn());
        goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var leave = new Button(getTranslation("shell.sign-out"), click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var actions = new Div(goOn, leave);
        actions.addClassName("desk-actions");
        var card = new Div(
                new H1(getTranslation("factors.demanded.title")),
                new Paragraph(getTranslation("factors.demanded.text")),
                secondFactor,
                passkeyPanel,
                failure,
                actions);
        card.addClassName("door-card");
        var brand = new Brand(logo.brand());
        brand.addClassName("door-name");
        add(brand, card);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        secondFactor.refresh();
        passkeyPanel.refresh();
    }

    /** The next page is asked for with the new factor, and so with all that the person may do. */
    private void goOn() {
        boolean has =
                factors.own().authenticatorSince() != null || !passkeys.own().isEmpty();
        if (failure.show(has ? Optional.empty() : Optional.of(getTranslation("factors.demanded.not-yet")))) {
            UI.getCurrentOrThrow().getPage().setLocation(".");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("factors.demanded.title"));
    }
}
