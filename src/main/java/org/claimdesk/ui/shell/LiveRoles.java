package org.claimdesk.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionExpiredException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.factors.FactorDemand;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Sees to it that an open screen shows no more and no less than its person may do by now: when their roles have changed since it was
 * opened, it is loaded anew with the next step. What the step itself asks for is judged by the new roles already.
 */
@Component
class LiveRoles implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private static final long serialVersionUID = 1L;

    /** What somebody could do when a screen was opened. */
    private record Rights(Set<String> names) {}

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addVaadinRequestInterceptor(this);
        init.getSource()
                .addUIInitListener(event -> ComponentUtil.setData(event.getUI(), Rights.class, rightsOfToday()));
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        if (!"uidl".equals(request.getParameter("v-r"))) {
            return;
        }
        try {
            VaadinSession session = request.getService().findVaadinSession(request);
            Rights today = rightsOfToday();
            session.accessSynchronously(() -> {
                UI screen = session.getService().findUI(request);
                if (screen != null) {
                    renew(screen, today);
                }
            });
        } catch (SessionExpiredException over) {
            // The screen is told so by whoever answers the request.
        }
    }

    /** Loads the screen anew if its person may do other things than when it was opened; answers whether it does. */
    static boolean renew(UI screen) {
        return renew(screen, rightsOfToday());
    }

    private static boolean renew(UI screen, Rights today) {
        Rights then = ComponentUtil.getData(screen, Rights.class);
        boolean isOther = then != null && !then.equals(today) && !hasJustBeenLetIn(then, today);
        if (isOther) {
            ComponentUtil.setData(screen, Rights.class, today);
            screen.getPage().reload();
        }
        return isOther;
    }

    /** Whoever has added the factor that was demanded still reads their backup codes, and goes on by themselves. */
    private static boolean hasJustBeenLetIn(Rights then, Rights today) {
        return then.names().contains(FactorDemand.AT_THE_DOOR) && !today.names().contains(FactorDemand.AT_THE_DOOR);
    }

    private static Rights rightsOfToday() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return new Rights(
                authentication == null
                        ? Set.of()
                        : authentication.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // Nothing was begun.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        // Nothing was begun.
    }
}
