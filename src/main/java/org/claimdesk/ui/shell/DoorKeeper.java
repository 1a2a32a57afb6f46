package org.claimdesk.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.claimdesk.factors.FactorDemand;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Leads whoever lacks a second factor that is demanded to the page where they add one, whatever page they ask for. */
@Component
class DoorKeeper implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(event -> event.getUI().addBeforeEnterListener(new Lead()));
    }

    static boolean isSomebodyAtTheDoor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(right -> FactorDemand.AT_THE_DOOR.equals(right.getAuthority()));
    }

    /** Comes before the question whether they may see the page, which they may not. */
    @ListenerPriority(1000)
    private static final class Lead implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (isSomebodyAtTheDoor() && !event.getLocation().getPath().equals(Paths.ADD_FACTOR)) {
                event.forwardTo(Paths.ADD_FACTOR);
            }
        }
    }
}
