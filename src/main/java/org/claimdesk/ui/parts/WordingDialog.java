package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.textfield.TextArea;

/** Asks for the wording of a claim, with the words that it is about above it. */
public class WordingDialog extends AskingDialog {

    private static final int LONGEST = 2000;

    private final TextArea wording = new TextArea();

    public WordingDialog(String title, String quote, String proposed) {
        super(title, 40);
        wording.setLabel(getTranslation("claim.dialog.wording"));
        wording.setHelperText(getTranslation("claim.dialog.wording.help"));
        wording.setMaxLength(LONGEST);
        wording.setWidthFull();
        wording.setValue(proposed.length() > LONGEST ? proposed.substring(0, LONGEST) : proposed);
        wording.setAutofocus(true);
        ask(quoted(quote), wording);
        saying(getTranslation("claim.dialog.save"));
        save().addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
    }

    public String wording() {
        return wording.getValue();
    }
}
