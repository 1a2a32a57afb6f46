package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** Asks for the words that one wish needs, and stays open with what was typed until the wish has come true. */
public class AskingDialog extends Dialog {

    private static final int LONGEST_REASON = 500;

    private final Paragraph warning = new Paragraph();
    private final Div fields = new Div(warning);
    private final TextArea why = new TextArea();
    private final Button cancel = new Button(getTranslation("shell.cancel"), click -> close());
    private final Button save = new Button();

    /**
     * A dialog that asks for nothing yet.
     *
     * @param rem how wide it is where there is room
     */
    public AskingDialog(String title, int rem) {
        setHeaderTitle(title);
        setWidth("min(" + rem + "rem, 100%)");
        warning.addClassName("desk-hint");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        why.setMaxLength(LONGEST_REASON);
        why.setWidthFull();
        fields.addClassName("claim-dialog-fields");
        add(fields);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }

    /** Asks for reasons as well, which nobody has to give. */
    public final AskingDialog askWhy(String label, String help) {
        why.setLabel(label);
        why.setHelperText(help);
        fields.add(why);
        return this;
    }

    /** What the button says with which the wish is sent off. */
    public final AskingDialog saying(String words) {
        save.setText(words);
        return this;
    }

    public final void onSave(Runnable act) {
        save.addClickListener(click -> act.run());
    }

    /** The reasons that were given, or nothing. */
    public final String why() {
        return why.getValue();
    }

    /** Says why it is not done; what was typed stays. */
    public final void warn(String sentence) {
        warning.setText(sentence);
        warning.setVisible(true);
    }

    /** Closes, or says why it is not done. */
    public final void finish(Optional<String> failure) {
        failure.ifPresentOrElse(this::warn, this::close);
    }

    final void ask(Component... questions) {
        fields.add(questions);
    }

    final Button save() {
        return save;
    }

    final Button cancel() {
        return cancel;
    }

    /** Somebody else's words, set as a quotation. */
    final Paragraph quoted(String words) {
        var quote = new Paragraph(words);
        quote.addClassName("claim-dialog-quote");
        quote.getElement().setAttribute("dir", "auto");
        return quote;
    }
}
