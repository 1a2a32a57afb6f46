package org.claimdesk.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page that says in a sentence why there is nothing else to see. */
abstract class Apology extends Main {

    Apology() {
        addClassName("desk-apology");
    }

    void say(String title, String text) {
        removeAll();
        add(new H1(title), new Paragraph(text), new Anchor(".", getTranslation("shell.home")));
    }
}
