package org.claimdesk.ui.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** What the browser sends as a whole to sign somebody in; the fields inside take part by their names. */
@Tag("form")
class SignInForm extends HtmlContainer {

    SignInForm() {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", Paths.SIGN_IN);
        addClassName("sign-in-form");
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            addHidden(token.getParameterName(), token.getToken());
        }
    }

    /** A field that nobody sees. */
    final void addHidden(String name, String value) {
        var hidden = new Input();
        hidden.setType("hidden");
        hidden.getElement().setAttribute("name", name);
        hidden.getElement().setAttribute("value", value);
        add(hidden);
    }

    /** Sends it; the page that is answered takes the place of this one. */
    void submit() {
        getElement().callJsFunction("requestSubmit");
    }
}
