package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.claimdesk.review.Rationale;

/** Markdown to type, and below it, on demand, how it will be read. */
public class RationaleEditor extends Composite<Div> {

    private final TextArea words = new TextArea();
    private final RenderedText read = new RenderedText();
    private final Details preview = new Details();

    /** @param typed is told at most a second after somebody has typed, and also while they type on */
    public RationaleEditor(Consumer<Rationale> typed) {
        getContent().addClassName("rationale-editor");
        words.setLabel(getTranslation("review.rationale"));
        words.setHelperText(getTranslation("review.rationale.help"));
        words.setMinRows(5);
        words.setMaxRows(24);
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(1000);
        words.addValueChangeListener(change -> {
            showPreview();
            if (change.isFromClient()) {
                typed.accept(rationale());
            }
        });
        DraftKeeper.keep(words, "rationale");
        preview.setSummaryText(getTranslation("review.preview"));
        preview.add(read);
        preview.addOpenedChangeListener(opened -> showPreview());
        getContent().add(words, preview);
    }

    public void show(Rationale rationale) {
        words.setValue(rationale.markdown());
    }

    public Rationale rationale() {
        return new Rationale(words.getValue());
    }

    /** The field itself, for whoever fills it with words that were kept. */
    public HasValue<?, String> words() {
        return words;
    }

    public void focus() {
        words.focus();
    }

    private void showPreview() {
        if (preview.isOpened()) {
            read.show(rationale());
        }
    }
}
