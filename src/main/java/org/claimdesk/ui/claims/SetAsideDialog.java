package org.claimdesk.ui.claims;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.claimdesk.claims.SetAsideReason;

/** Asks why something is set aside. */
class SetAsideDialog extends Dialog {

    private static final int LONGEST = 500;

    private final Paragraph warning = new Paragraph();
    private final RadioButtonGroup<SetAsideReason> reason = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();
    private final Button save = new Button();

    SetAsideDialog(String title, String what) {
        setHeaderTitle(title);
        setWidth("min(34rem, 100%)");
        warning.addClassName("desk-hint");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        reason.setLabel(getTranslation("claim.dialog.reason"));
        reason.setItems(SetAsideReason.values());
        reason.setItemLabelGenerator(value -> getTranslation("claim.aside." + value));
        reason.setValue(SetAsideReason.OPINION);
        note.setLabel(getTranslation("claim.dialog.note"));
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        var fields = new Div(new Paragraph(what), warning, reason, note);
        fields.addClassName("claim-dialog-fields");
        add(fields);
        save.setText(getTranslation("claim.dialog.set-aside.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
    }

    void onSave(Runnable act) {
        save.addClickListener(click -> act.run());
    }

    SetAsideReason reason() {
        return reason.getValue();
    }

    String note() {
        return note.getValue();
    }

    /** Says why it is not done; what was typed stays. */
    void warn(String sentence) {
        warning.setText(sentence);
        warning.setVisible(true);
    }
}
