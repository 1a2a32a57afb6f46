package org.claimdesk.ui.profile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.parts.NewPassword;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.MainLayout;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.OwnAccount;
import org.claimdesk.users.Person;

/** One's own account: who one is here, another password, and an end to the sign-ins elsewhere. */
@Route(value = Paths.PROFILE, layout = MainLayout.class)
@PermitAll
class ProfileView extends Main implements HasDynamicTitle {

    private final OwnAccount account;
    private final PasswordField current = new PasswordField(getTranslation("profile.current-password"));
    private final NewPassword wanted = new NewPassword();
    private final FailureLine failure = new FailureLine();

    ProfileView(OwnAccount account, CurrentUser currentUser) {
        this.account = account;
        addClassName("profile-view");
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setRequiredIndicatorVisible(true);
        current.setWidthFull();
        Person person = currentUser.person();
        var about = new Paragraph(getTranslation("profile.about", person.signInName(), rolesOf(person)));
        about.addClassName("desk-meta");
        var change = new Button(getTranslation("profile.change-password"), click -> changePassword(click.getSource()));
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.setDisableOnClick(true);
        var leave = new Button(getTranslation("profile.sign-out-elsewhere"), click -> signOutElsewhere());
        add(
                new H1(person.fullName()),
                about,
                panel("profile.password", current, wanted, failure, change),
                panel("profile.elsewhere", new Paragraph(getTranslation("profile.elsewhere.text")), leave));
    }

    private Section panel(String title, Component... parts) {
        var panel = new Section(new H2(getTranslation(title)));
        panel.add(parts);
        panel.addClassName("desk-panel");
        return panel;
    }

    private String rolesOf(Person person) {
        return person.roles().stream()
                .sorted()
                .map(role -> getTranslation("shell.role." + role))
                .collect(Collectors.joining(", "));
    }

    private void changePassword(Button button) {
        Optional<String> refused = Attempt.failureOf(
                () -> account.changePassword(current.getValue(), wanted.getValue(), CommandId.fresh()));
        button.setEnabled(true);
        if (failure.show(refused)) {
            current.clear();
            wanted.clear();
            Notification.show(getTranslation("profile.password-changed"));
        }
    }

    private void signOutElsewhere() {
        if (Attempt.of(() -> account.signOutElsewhere(CommandId.fresh()))) {
            Notification.show(getTranslation("profile.signed-out-elsewhere"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("profile.title"));
    }
}
