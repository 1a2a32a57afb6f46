package org.claimdesk.ui.dashboard;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;

/** Bars, drawn by the browser in the colours of the desk; to those who do not see them, one sentence. */
@Tag("desk-chart")
class Chart extends Div {

    Chart() {
        getElement().setAttribute("role", "img");
    }

    void show(Picture picture) {
        getElement().setAttribute("aria-label", picture.description());
        getElement().callJsFunction("show", picture);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/chart.js");
    }
}
