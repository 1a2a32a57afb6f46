package org.claimdesk.ui.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.RatingDraft;
import org.claimdesk.settings.ScaleEditor;
import org.claimdesk.settings.Tone;
import org.claimdesk.ui.parts.VerdictBadge;
import org.jspecify.annotations.Nullable;

/** One value of the scale while it is being changed, with the badge that it will be seen as. */
class RatingLine extends ListItem {

    private final @Nullable String code;
    private final VerdictBadge badge = new VerdictBadge();
    private final TextField label = word(getTranslation("scale.label"));
    private final Map<String, TextField> labels = new HashMap<>();
    private final Select<String> icon = new Select<>();
    private final Select<Tone> tone = new Select<>();
    private final Checkbox onScale = new Checkbox(getTranslation("scale.on-scale"));
    private final Checkbox needsEvidence = new Checkbox(getTranslation("scale.needs-evidence"));
    private final Checkbox retired = new Checkbox(getTranslation("scale.retired"));
    private final Button up = new Button("↑");
    private final Button down = new Button("↓");

    /**
     * @param languages in which the value may have a word, beside its first one
     * @param move takes -1 for up and 1 for down
     */
    RatingLine(RatingDraft draft, List<Locale> languages, ObjIntConsumer<RatingLine> move) {
        this.code = draft.code();
        addClassName("scale-line");
        var words = new Div(label);
        words.addClassName("scale-words");
        for (Locale language : languages) {
            TextField word = word(getTranslation("scale.label-in", language.getDisplayLanguage(getLocale())));
            labels.put(language.getLanguage(), word);
            words.add(word);
        }
        choices();
        up.addClickListener(click -> move.accept(this, -1));
        down.addClickListener(click -> move.accept(this, 1));
        var order = new Div(up, down);
        order.addClassName("scale-order");
        var looks = new Div(icon, tone);
        looks.addClassName("scale-looks");
        var rules = new Div(onScale, needsEvidence, retired);
        rules.addClassName("scale-rules");
        add(badge, words, looks, rules, order);
        show(draft);
    }

    /** What stands in the fields now. */
    RatingDraft draft() {
        Map<String, String> said = new HashMap<>();
        labels.forEach((language, word) -> said.put(language, word.getValue()));
        return new RatingDraft(
                code,
                label.getValue(),
                said,
                onScale.getValue(),
                tone.getValue(),
                icon.getValue(),
                needsEvidence.getValue(),
                retired.getValue());
    }

    /** Puts the cursor where the value is named. */
    void focusLabel() {
        label.focus();
    }

    /** Puts the focus back on the button that has moved the line. */
    void focusOrder(int direction) {
        (direction < 0 ? up : down).focus();
    }

    private void show(RatingDraft draft) {
        label.setValue(draft.label());
        labels.forEach((language, word) -> word.setValue(draft.labels().getOrDefault(language, "")));
        icon.setValue(draft.icon());
        tone.setValue(draft.tone());
        onScale.setValue(draft.onScale());
        needsEvidence.setValue(draft.needsEvidence());
        retired.setValue(draft.retired());
        preview();
    }

    private void choices() {
        icon.setLabel(getTranslation("scale.icon"));
        icon.setItems(Rating.ICONS);
        icon.setItemLabelGenerator(name -> getTranslation("scale.icon." + name));
        icon.setRenderer(new ComponentRenderer<>(this::picture));
        tone.setLabel(getTranslation("scale.tone"));
        tone.setItems(Tone.values());
        tone.setItemLabelGenerator(name -> getTranslation("scale.tone." + name));
        for (Button button : List.of(up, down)) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        }
        label.addValueChangeListener(change -> preview());
        icon.addValueChangeListener(change -> preview());
        tone.addValueChangeListener(change -> preview());
        retired.addValueChangeListener(change -> preview());
    }

    private Component picture(String name) {
        var sign = new Span();
        sign.addClassName("desk-icon");
        sign.getElement().setAttribute("data-icon", name);
        sign.getElement().setAttribute("aria-hidden", "true");
        var choice = new Span(sign, new Span(getTranslation("scale.icon." + name)));
        choice.addClassName("scale-icon");
        return choice;
    }

    private void preview() {
        if (icon.getValue() == null || tone.getValue() == null) {
            return;
        }
        badge.show(label.getValue(), icon.getValue(), tone.getValue());
        getElement().setAttribute("data-retired", retired.getValue());
        up.setAriaLabel(getTranslation("scale.up", label.getValue()));
        down.setAriaLabel(getTranslation("scale.down", label.getValue()));
    }

    private static TextField word(String label) {
        var field = new TextField(label);
        field.setMaxLength(ScaleEditor.LONGEST_LABEL);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }
}
