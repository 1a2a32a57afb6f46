package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.RatingScale;
import org.jspecify.annotations.Nullable;

/** The desk's scale to choose from: each value a word, an icon and a key. */
public class VerdictPicker extends RadioButtonGroup<Rating> {

    public VerdictPicker() {
        addClassName("verdict-picker");
        setItemLabelGenerator(rating -> rating.label(getLocale()));
        setRenderer(new ComponentRenderer<>(VerdictPicker::choice));
    }

    /** Offers the values of a scale and chooses one of them, or none. */
    public void show(RatingScale scale, @Nullable RatingId chosen) {
        setItems(scale.choices());
        if (chosen == null) {
            clear();
        } else {
            scale.find(chosen).filter(value -> !value.retired()).ifPresentOrElse(this::setValue, this::clear);
        }
    }

    /** Chooses the value at a position of the scale, if there is one. */
    public void choose(int position) {
        getListDataView()
                .getItems()
                .filter(rating -> rating.position() == position)
                .findFirst()
                .ifPresent(this::setValue);
    }

    /** What is chosen, if anything. */
    public @Nullable RatingId rating() {
        return getOptionalValue().map(Rating::id).orElse(null);
    }

    private static Component choice(Rating rating) {
        var key = new Span(String.valueOf(rating.position()));
        key.addClassName("verdict-key");
        key.getElement().setAttribute("aria-hidden", "true");
        var choice = new Span(new VerdictBadge(rating), key);
        choice.addClassName("verdict-choice");
        choice.getElement().setAttribute("data-scale", rating.onScale());
        return choice;
    }
}
