package org.claimdesk.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.notifications.Notices;
import org.claimdesk.pictures.Pictures;
import org.claimdesk.search.Finder;
import org.claimdesk.settings.DeskBrand;
import org.claimdesk.settings.DeskLogo;
import org.claimdesk.ui.parts.DraftKeeper;
import org.claimdesk.ui.parts.KeyHelp;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;

/** The frame of every screen after sign-in: the navigation, as far as the person's roles reach, and who is signed in. */
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final CurrentUser currentUser;
    private final Notices notices;
    private final List<Bell> bells;
    private final Arrival arrival = new Arrival();
    private String place = "";

    MainLayout(
            CurrentUser currentUser,
            AuthenticationContext authentication,
            Notices notices,
            Pictures pictures,
            DeskLogo logo,
            Finder finder) {
        this.currentUser = currentUser;
        this.notices = notices;
        this.bells = isTold() ? List.of(new Bell(), new Bell()) : List.of();
        addClassName("desk-shell");
        setPrimarySection(Section.DRAWER);
        DeskBrand brand = logo.brand();
        addToNavbar(bar(brand), new KeyHelp(), new CommandBox(finder, currentUser), arrival);
        addToDrawer(brand(brand), navigation(), footer(currentUser.person(), pictures, authentication));
    }

    private Header bar(DeskBrand brand) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        var bar = new Header(toggle, new Brand(brand), new FindButton());
        bells.stream().limit(1).forEach(bar::add);
        bar.addClassName("desk-bar");
        return bar;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        lookAtTheBells();
        String here = event.getLocation().getPath();
        if (!place.isEmpty() && !here.equals(place)) {
            arrival.note();
        }
        place = here;
    }

    /** One hangs in the drawer and one in the bar of a phone; the desk is asked once for both. */
    void lookAtTheBells() {
        if (!bells.isEmpty() && isTold()) {
            int unread = notices.unread();
            bells.forEach(bell -> bell.show(unread));
        }
    }

    private boolean isTold() {
        return currentUser.has(Role.REVIEWER) || currentUser.has(Role.EDITOR);
    }

    private Div brand(DeskBrand desk) {
        var brand = new Div(new Brand(desk), new FindButton());
        bells.stream().skip(1).forEach(brand::add);
        brand.addClassName("desk-brand");
        return brand;
    }

    private SideNav navigation() {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        Ways.of(currentUser).stream().filter(Ways.Way::main).forEach(way -> {
            var item = new SideNavItem(getTranslation(way.key()), way.path());
            item.setMatchNested(true);
            navigation.addItem(item);
        });
        return navigation;
    }

    private Footer footer(Person person, Pictures pictures, AuthenticationContext authentication) {
        var face = new Avatar(person.fullName());
        face.addClassName("desk-face");
        face.getElement().setAttribute("aria-hidden", "true");
        pictures.since(person.id()).ifPresent(since -> face.setImage(Paths.picture(person.id(), since)));
        var profile = new Anchor(Paths.PROFILE, face, new Span(person.fullName()));
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
