package org.claimdesk.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.Tone;

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
        show(rating.label(getLocale()), rating.icon(), rating.tone());
    }

    /** Shows a verdict that is still being made up. */
    public void show(String label, String picture, Tone tone) {
        removeAll();
        var icon = new Span();
        icon.addClassName("desk-icon");
        icon.getElement().setAttribute("data-icon", picture);
        icon.getElement().setAttribute("aria-hidden", "true");
        getElement().setAttribute("data-tone", tone.name().toLowerCase(Locale.ROOT));
        add(icon, new Span(label));
    }
}
