package org.claimdesk.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.claimdesk.settings.Rating;

/** A verdict as a word and an icon; the colour only repeats what they say. */
public class VerdictBadge extends Span {

    public VerdictBadge() {
        addClassName("verdict-badge");
    }

    public VerdictBadge(Rating rating) {
        this();
        show(rating);
    }

    public void show(Rating rating) {
        removeAll();
        var icon = new Span();
        icon.addClassName("desk-icon");
        icon.getElement().setAttribute("data-icon", rating.icon());
        icon.getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("data-tone", rating.tone().name().toLowerCase(Locale.ROOT));
        add(icon, new Span(rating.label()));
    }
}
