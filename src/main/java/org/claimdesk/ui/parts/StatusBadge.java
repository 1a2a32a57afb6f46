package org.claimdesk.ui.parts;

import com.vaadin.flow.component.html.Span;
import org.claimdesk.claims.ClaimStatus;

/** How far a claim has come, as a word and an icon; the colour only repeats what they say. */
public class StatusBadge extends Span {

    public StatusBadge() {
        addClassName("status-badge");
    }

    public StatusBadge(ClaimStatus status) {
        this();
        show(status);
    }

    public void show(ClaimStatus status) {
        removeAll();
        var icon = new Span();
        icon.addClassName("desk-icon");
        icon.getElement().setAttribute("data-icon", status.name());
        icon.getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("data-status", status.name());
        add(icon, new Span(getTranslation("status." + status)));
    }
}
