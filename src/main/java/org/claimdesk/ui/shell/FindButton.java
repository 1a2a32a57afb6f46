package org.claimdesk.ui.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Opens the command box for those who do not press its keys, as on a phone. The browser opens it, without asking the desk. */
class FindButton extends NativeButton {

    FindButton() {
        addClassName("desk-find");
        var sign = new Span();
        sign.addClassName("desk-icon");
        sign.getElement().setAttribute("data-icon", "find");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign);
        getElement().setAttribute("aria-label", getTranslation("command.title"));
        getElement().setAttribute("title", getTranslation("command.title"));
        getElement().setAttribute("aria-haspopup", "dialog");
    }
}
