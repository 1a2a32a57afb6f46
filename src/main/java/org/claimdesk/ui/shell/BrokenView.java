package org.claimdesk.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A page that could not be built: says whether the database is away or something else broke, and under which number the log tells more. */
@AnonymousAllowed
class BrokenView extends Apology implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception failure = parameter.getException();
        String number = Attempt.numbered(failure);
        if (failure instanceof DataAccessException || failure instanceof TransactionException) {
            say(getTranslation("shell.away.title"), getTranslation("shell.away.text"));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        say(getTranslation("shell.broken.title"), getTranslation("shell.broken.text", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
