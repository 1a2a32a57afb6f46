package org.claimdesk.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.claimdesk.shared.NotFound;

/** What is not there, and what is not theirs, look the same. */
@AnonymousAllowed
class MissingView extends Apology implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        say(getTranslation("shell.missing.title"), getTranslation("shell.missing.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
