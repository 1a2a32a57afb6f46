package org.claimdesk.ui.claims;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Asks for the wording of a claim, with the article's own words above it. */
class WordingDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final Paragraph warning = new Paragraph();
    private final TextArea wording = new TextArea();
    private final Button save = new Button();

    WordingDialog(String title, String quote, String proposed) {
        setHeaderTitle(title);
        setWidth("min(40rem, 100%)");
        var words = new Paragraph(quote);
        words.addClassName("claim-dialog-quote");
        words.getElement().setAttribute("dir", "auto");
        warning.addClassName("desk-hint");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        wording.setLabel(getTranslation("claim.dialog.wording"));
        wording.setHelperText(getTranslation("claim.dialog.wording.help"));
        wording.setMaxLength(LONGEST);
        wording.setWidthFull();
        wording.setValue(proposed.length() > LONGEST ? proposed.substring(0, LONGEST) : proposed);
        wording.setAutofocus(true);
        var fields = new Div(words, warning, wording);
        fields.addClassName("claim-dialog-fields");
        add(fields);
        save.setText(getTranslation("claim.dialog.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    void onSave(Runnable act) {
        save.addClickListener(click -> act.run());
    }

    String wording() {
        return wording.getValue();
    }

    /** Says why it is not saved; what was typed stays. */
    void warn(String sentence) {
        warning.setText(sentence);
        warning.setVisible(true);
    }
}
