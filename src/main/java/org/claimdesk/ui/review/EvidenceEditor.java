package org.claimdesk.ui.review;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.evidence.EvidenceId;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.review.EvidenceForm;
import org.claimdesk.review.Stance;
import org.claimdesk.shared.Refused;
import org.claimdesk.ui.parts.DraftKeeper;
import org.jspecify.annotations.Nullable;

/** The form for one source. What is wrong with it is said at the field it is about; nothing typed goes away by itself. */
class EvidenceEditor extends Section {

    private final Runnable typed;
    private final Map<String, HasValidationProperties> placesOfRefusals = new LinkedHashMap<>();
    private final Map<String, HasValue<?, String>> texts = new LinkedHashMap<>();

    private final TextField link = text("link", new TextField());
    private final TextField title = text("title", new TextField());
    private final RadioButtonGroup<Stance> stance = choice("stance", Stance.values(), "evidence.stance.");
    private final RadioButtonGroup<SourceType> type = choice("source-type", SourceType.values(), "evidence.type.");
    private final TextArea quote = text("quote", new TextArea());
    private final TextField where = text("where", new TextField());
    private final TextField publisher = text("publisher", new TextField());
    private final TextField author = text("author", new TextField());
    private final TextField origin = text("origin", new TextField());
    private final TextField published = text("published", new TextField());
    private final TextField accessed = text("accessed", new TextField());
    private final Button keep = new Button();
    private final Button clear = new Button(getTranslation("evidence.clear"));
    private @Nullable EvidenceId changes;

    /**
     * @param typed something has changed
     * @param kept the source is to be added, or the correction saved
     * @param cleared the form is to be emptied
     */
    EvidenceEditor(Runnable typed, Runnable kept, Runnable cleared) {
        this.typed = typed;
        addClassName("evidence-editor");
        link.setPlaceholder("https://");
        quote.setMinRows(2);
        origin.setHelperText(getTranslation("evidence.origin.help"));
        published.setHelperText(getTranslation("evidence.day.help"));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> {
            kept.run();
            keep.setEnabled(true);
        });
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.addClickListener(click -> cleared.run());
        var actions = new Div(keep, clear);
        actions.addClassName("desk-actions");
        add(link, title, stance, type, quote, where, publisher, author, origin, published, accessed, actions);
    }

    void show(EvidenceForm form) {
        link.setValue(form.link());
        title.setValue(form.title());
        choose(stance, form.stance());
        choose(type, form.sourceType());
        quote.setValue(form.exactQuote());
        where.setValue(form.foundWhere());
        publisher.setValue(form.publisher());
        author.setValue(form.author());
        origin.setValue(form.origin());
        published.setValue(form.publishedOn());
        accessed.setValue(form.accessedOn());
        changes = form.changes();
        keep.setText(getTranslation(changes == null ? "evidence.add" : "evidence.save"));
        showRefusal(null);
    }

    EvidenceForm form() {
        return new EvidenceForm(
                link.getValue(),
                title.getValue(),
                publisher.getValue(),
                author.getValue(),
                published.getValue(),
                accessed.getValue(),
                type.getValue(),
                stance.getValue(),
                quote.getValue(),
                where.getValue(),
                origin.getValue(),
                changes);
    }

    /** The fields for text, by the names under which the browser keeps them. */
    Map<String, HasValue<?, String>> texts() {
        return texts;
    }

    void focus() {
        link.focus();
    }

    /** Says at the field that it is about what is wrong, or that nothing is; answers whether there was such a field. */
    boolean showRefusal(@Nullable Refused refused) {
        placesOfRefusals.forEach((name, field) -> {
            String sentence = refused != null && refused.key().startsWith("evidence.refused." + name)
                    ? getTranslation(refused.key(), refused.arguments())
                    : "";
            field.setErrorMessage(sentence);
            field.setInvalid(!sentence.isEmpty());
        });
        return placesOfRefusals.values().stream().anyMatch(HasValidationProperties::isInvalid);
    }

    private <F extends TextFieldBase<F, String>> F text(String name, F field) {
        field.setLabel(getTranslation("evidence." + name));
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(1000);
        field.setManualValidation(true);
        field.addValueChangeListener(this::changed);
        field.addClassName("evidence-" + name + "-field");
        DraftKeeper.keep(field, name);
        placesOfRefusals.put(name, field);
        texts.put(name, field);
        return field;
    }

    private <T> RadioButtonGroup<T> choice(String name, T[] values, String words) {
        var choice = new RadioButtonGroup<T>(getTranslation("evidence." + name));
        choice.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        choice.setItems(values);
        choice.setItemLabelGenerator(value -> getTranslation(words + value));
        choice.setManualValidation(true);
        choice.addValueChangeListener(this::changed);
        placesOfRefusals.put(name, choice);
        return choice;
    }

    private void changed(AbstractField.ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            typed.run();
        }
    }

    private static <T> void choose(RadioButtonGroup<T> group, @Nullable T value) {
        if (value == null) {
            group.clear();
        } else {
            group.setValue(value);
        }
    }
}
