package org.claimdesk.ui.claims;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claims.Claim;

/** Asks how the claim is to be worded that takes the place of several: like one of them, or in other words. */
class MergeDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final Paragraph warning = new Paragraph();
    private final RadioButtonGroup<Claim> like = new RadioButtonGroup<>();
    private final TextArea wording = new TextArea();
    private final Button save = new Button();

    MergeDialog(List<Claim> parts) {
        setHeaderTitle(getTranslation("claim.dialog.merge", parts.size()));
        setWidth("min(40rem, 100%)");
        warning.addClassName("desk-hint");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
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
        var fields = new Div(warning, like, wording);
        fields.addClassName("claim-dialog-fields");
        add(fields);
        save.setText(getTranslation("claim.dialog.merge.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                wording.focus();
            }
        });
    }

    void onSave(Runnable act) {
        save.addClickListener(click -> act.run());
    }

    String wording() {
        return wording.getValue();
    }

    /** Closes, or says why it is not done; what was typed stays. */
    void finish(Optional<String> failure) {
        warning.setText(failure.orElse(""));
        warning.setVisible(failure.isPresent());
        if (failure.isEmpty()) {
            close();
        }
    }
}
