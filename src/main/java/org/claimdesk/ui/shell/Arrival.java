package org.claimdesk.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * Where the focus is after a step to another screen: on its heading, unless the screen has put it elsewhere. Whoever hears the screen is
 * told at once where they are, and the tab key goes on from there.
 */
@Tag("desk-arrival")
class Arrival extends Component {

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/arrival.js");
    }

    /** Somebody has come to another screen. */
    void note() {
        getElement().callJsFunction("note");
    }
}
