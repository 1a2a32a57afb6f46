package org.claimdesk.ui.parts;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.claimdesk.claims.SetAsideReason;

/** Asks why something is set aside. */
public class SetAsideDialog extends AskingDialog {

    private static final int LONGEST = 500;

    private final RadioButtonGroup<SetAsideReason> reason = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();

    public SetAsideDialog(String title, String what) {
        super(title, 34);
        reason.setLabel(getTranslation("claim.dialog.reason"));
        reason.setItems(SetAsideReason.values());
        reason.setItemLabelGenerator(value -> getTranslation("claim.aside." + value));
        note.setLabel(getTranslation("claim.dialog.note"));
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        ask(new Paragraph(what), reason, note);
        saying(getTranslation("claim.dialog.set-aside.save"));
        show(SetAsideReason.OPINION, "");
    }

    /** Begins with what somebody has said already. */
    public final void show(SetAsideReason said, String words) {
        reason.setValue(said);
        note.setValue(words);
    }

    public SetAsideReason reason() {
        return reason.getValue();
    }

    public String note() {
        return note.getValue();
    }
}
