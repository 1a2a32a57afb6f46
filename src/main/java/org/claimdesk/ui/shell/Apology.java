package org.claimdesk.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says in a sentence why there is nothing else to see. */
abstract class Apology extends Main implements HasDynamicTitle {

    private String title = "";

    Apology() {
        addClassName("desk-apology");
    }

    void say(String title, String text) {
        this.title = title;
        removeAll();
        add(new H1(title), new Paragraph(text), new Anchor(".", getTranslation("shell.home")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", title);
    }
}
