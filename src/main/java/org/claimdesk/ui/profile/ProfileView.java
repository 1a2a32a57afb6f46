package org.claimdesk.ui.profile;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.claimdesk.conflicts.Conflicts;
import org.claimdesk.factors.Passkeys;
import org.claimdesk.factors.SecondFactors;
import org.claimdesk.notifications.Notices;
import org.claimdesk.pictures.Pictures;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.DeskAddress;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.ui.shell.Phrasebook;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.OwnAccount;
import org.claimdesk.users.PasswordResets;
import org.claimdesk.users.Person;

/** One's own account: who one is here, how one proves it, and where one is signed in. */
@Route(value = Paths.PROFILE, layout = MainLayout.class)
@PermitAll
class ProfileView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final AboutPanel aboutPanel;
    private final PicturePanel picturePanel;
    private final NoticePanel noticePanel;
    private final ConflictPanel conflictPanel;
    private final SecondFactorPanel secondFactor;
    private final PasskeyPanel passkeyPanel;
    private final SignInsPanel signIns;

    ProfileView(
            OwnAccount account,
            SecondFactors factors,
            Passkeys passkeys,
            Pictures pictures,
            DeskAddress address,
            CurrentUser currentUser,
            Phrasebook phrasebook,
            Settings settings,
            Notices notices,
            PasswordResets letters,
            Conflicts conflicts) {
        addClassName("profile-view");
        Person person = currentUser.person();
        var about = new Paragraph(getTranslation("profile.about", person.signInName(), rolesOf(person)));
        about.addClassName("desk-meta");
        var moments = new Moments(settings.ownTimeZone());
        this.aboutPanel = new AboutPanel(account, phrasebook.getProvidedLocales(), settings.timeZone());
        this.picturePanel = new PicturePanel(pictures, person);
        this.secondFactor = new SecondFactorPanel(factors, moments, settings.deskName(), person.signInName());
        this.passkeyPanel = new PasskeyPanel(passkeys, factors, account, address, moments, this::refresh);
        this.signIns = new SignInsPanel(account, moments);
        this.noticePanel = new NoticePanel(notices, account, person, letters.areByMail());
        this.conflictPanel = new ConflictPanel(conflicts, person);
        add(
                new H1(person.fullName()),
                about,
                aboutPanel,
                picturePanel,
                noticePanel,
                conflictPanel,
                new PasswordPanel(account, this::refresh),
                secondFactor,
                passkeyPanel,
                signIns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        aboutPanel.refresh();
        picturePanel.refresh();
        noticePanel.refresh();
        conflictPanel.refresh();
        refresh();
    }

    private void refresh() {
        secondFactor.refresh();
        passkeyPanel.refresh();
        signIns.refresh();
    }

    private String rolesOf(Person person) {
        return person.roles().stream()
                .sorted()
                .map(role -> getTranslation("shell.role." + role))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("profile.title"));
    }
}
