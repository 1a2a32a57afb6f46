package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.claimdesk.claims.Claim;

/** Asks how the claim is to be worded that takes the place of several: like one of them, or in other words. */
public class MergeDialog extends AskingDialog {

    private static final int LONGEST = 2000;

    private final TextArea wording = new TextArea();

    public MergeDialog(String title, List<Claim> parts) {
        super(title, 40);
        var like = new RadioButtonGroup<Claim>();
        like.setLabel(getTranslation("claim.dialog.merge.like"));
        like.setItems(parts);
        like.setItemLabelGenerator(Claim::wording);
        like.addClassName("split-offer");
        like.addValueChangeListener(change -> wording.setValue(change.getValue().wording()));
        wording.setLabel(getTranslation("claim.dialog.wording"));
        wording.setHelperText(getTranslation("claim.dialog.merge.help"));
        wording.setMaxLength(LONGEST);
        wording.setWidthFull();
        like.setValue(parts.getFirst());
        ask(like, wording);
        saying(getTranslation("claim.dialog.merge.save"));
        save().addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                wording.focus();
            }
        });
    }

    public String wording() {
        return wording.getValue();
    }
}
