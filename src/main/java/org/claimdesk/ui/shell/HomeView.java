package org.claimdesk.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;

/** Leads everybody to where their work waits. */
@Route(Paths.HOME)
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final CurrentUser currentUser;

    HomeView(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.has(Role.EDITOR)) {
            event.forwardTo(Paths.DESK);
        } else if (currentUser.has(Role.REVIEWER)) {
            event.forwardTo(Paths.QUEUE);
        } else {
            event.forwardTo(Paths.PEOPLE);
        }
    }
}
