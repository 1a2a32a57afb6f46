package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import org.claimdesk.review.Rationale;

/** A rationale as it is to be read. The one place where text becomes markup; {@link Rationale#toHtml} is what makes it safe. */
public class RenderedText extends Div {

    public RenderedText() {
        addClassName("rendered-text");
        getElement().setAttribute("dir", "auto");
    }

    public RenderedText(Rationale rationale) {
        this();
        show(rationale);
    }

    public void show(Rationale rationale) {
        removeAll();
        if (!rationale.isBlank()) {
            add(new Html("<div>" + rationale.toHtml() + "</div>"));
        }
    }
}
