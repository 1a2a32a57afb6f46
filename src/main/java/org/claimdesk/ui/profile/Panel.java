package org.claimdesk.ui.profile;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One matter of the profile under its heading. */
abstract class Panel extends Section {

    Panel(String title) {
        super(new H2(title));
        addClassName("desk-panel");
    }
}
