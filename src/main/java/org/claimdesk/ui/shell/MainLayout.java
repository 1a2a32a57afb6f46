package org.claimdesk.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.claimdesk.ui.parts.DraftKeeper;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.jspecify.annotations.Nullable;

/** The frame of every screen after sign-in: the navigation, as far as the person's roles reach, and who is signed in. */
@PermitAll
public class MainLayout extends AppLayout {

    private final CurrentUser currentUser;

    MainLayout(CurrentUser currentUser, AuthenticationContext authentication) {
        this.currentUser = currentUser;
        addClassName("desk-shell");
        setPrimarySection(Section.DRAWER);
        addToNavbar(bar());
        addToDrawer(brand(), navigation(), footer(currentUser.person(), authentication));
    }

    private Header bar() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var bar = new Header(toggle, new Span(getTranslation("shell.name")));
        bar.addClassName("desk-bar");
        return bar;
    }

    private Span brand() {
        var brand = new Span(getTranslation("shell.name"));
        brand.addClassName("desk-brand");
        return brand;
    }

    private SideNav navigation() {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        addItem(navigation, Role.EDITOR, "shell.desk", Paths.DESK);
        addItem(navigation, Role.REVIEWER, "shell.queue", Paths.QUEUE);
        addItem(navigation, null, "shell.articles", Paths.ARTICLES);
        addItem(navigation, currentUser.has(Role.EDITOR) ? Role.EDITOR : Role.REVIEWER, "shell.reports", Paths.REPORTS);
        addItem(navigation, Role.ADMIN, "shell.people", Paths.PEOPLE);
        addItem(navigation, currentUser.has(Role.ADMIN) ? Role.ADMIN : Role.EDITOR, "shell.settings", Paths.SETTINGS);
        return navigation;
    }

    private void addItem(SideNav navigation, @Nullable Role role, String key, String path) {
        if (role == null || currentUser.has(role)) {
            var item = new SideNavItem(getTranslation(key), path);
            item.setMatchNested(true);
            navigation.addItem(item);
        }
    }

    private Footer footer(Person person, AuthenticationContext authentication) {
        var profile = new Anchor(Paths.PROFILE, person.fullName());
        profile.addClassName("desk-person");
        var roles = new Span(person.roles().stream()
                .sorted()
                .map(role -> getTranslation("shell.role." + role))
                .collect(Collectors.joining(", ")));
        roles.addClassName("desk-roles");
        var leave = new Button(getTranslation("shell.sign-out"), click -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        DraftKeeper.forgetAt(leave);
        var footer = new Footer(profile, roles, leave);
        footer.addClassName("desk-footer");
        return footer;
    }
}
