package org.claimdesk.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Lets people walk through the rows of a list with j and k, and open one with Enter. */
@Tag("desk-row-keys")
public class RowKeys extends Component {

    /** @param links a CSS selector for the one link of every row */
    public RowKeys(String links) {
        getElement().setAttribute("for", links);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://desk/row-keys.js");
    }
}
