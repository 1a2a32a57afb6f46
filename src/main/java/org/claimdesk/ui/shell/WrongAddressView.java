package org.claimdesk.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Nothing lives at this address. Replaces the framework's own page, which would list the routes. */
@AnonymousAllowed
class WrongAddressView extends RouteNotFoundError implements HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var page = new Main(
                new H1(getTranslation("shell.missing.title")),
                new Paragraph(getTranslation("shell.missing.text")),
                new Anchor(".", getTranslation("shell.home")));
        page.addClassName("desk-apology");
        getElement().removeAllChildren().appendChild(page.getElement());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("shell.missing.title"));
    }
}
