package org.claimdesk.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** The last net: a failure that no screen has caught becomes a sentence, never a stack trace. */
@Component
class Failures implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(error -> {
            if (UI.getCurrent() == null) {
                Attempt.numbered(error.getThrowable());
            } else {
                Attempt.say(Attempt.sentence(error.getThrowable()));
            }
        }));
    }
}
