package org.claimdesk.ui.claims;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.claims.Claim;
import org.claimdesk.text.ProposedClaim;

/** Offers the finer claims in a claim's words, all of them picked, or says that there are none. */
class SplitDialog extends Dialog {

    private final Paragraph warning = new Paragraph();
    private final Map<ProposedClaim, Checkbox> finer = new LinkedHashMap<>();
    private final Div fields = new Div();
    private final Button save = new Button();

    SplitDialog(Claim claim, List<ProposedClaim> offer) {
        setHeaderTitle(getTranslation("claim.dialog.split", claim.number()));
        setWidth("min(40rem, 100%)");
        var words = new Paragraph(claim.wording());
        words.addClassName("claim-dialog-quote");
        words.getElement().setAttribute("dir", "auto");
        warning.addClassName("desk-hint");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        fields.addClassName("claim-dialog-fields");
        fields.add(words, warning);
        add(fields);
        if (offer.isEmpty()) {
            sayNothingIsFiner();
        } else {
            show(offer);
        }
    }

    private void sayNothingIsFiner() {
        fields.add(new Paragraph(getTranslation("claim.dialog.split.none")));
        var close = new Button(getTranslation("claim.words.close"), click -> close());
        getFooter().add(close);
        focusOnceOpen(close::focus);
    }

    private void show(List<ProposedClaim> offer) {
        var boxes = new Div();
        boxes.addClassName("split-offer");
        boxes.getElement().setAttribute("role", "group");
        boxes.getElement().setAttribute("aria-label", getTranslation("claim.dialog.split.pick"));
        for (ProposedClaim found : offer) {
            var box = new Checkbox(found.wording(), true);
            box.getElement().setAttribute("dir", "auto");
            box.addValueChangeListener(change -> countChosen());
            finer.put(found, box);
            boxes.add(box);
        }
        fields.add(new Paragraph(getTranslation("claim.dialog.split.pick")), boxes);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        countChosen();
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
        focusOnceOpen(() -> finer.values().iterator().next().focus());
    }

    private void focusOnceOpen(Runnable focus) {
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                focus.run();
            }
        });
    }

    private void countChosen() {
        save.setText(getTranslation("claim.dialog.split.save", chosen().size()));
    }

    void onSave(Runnable act) {
        save.addClickListener(click -> act.run());
    }

    /** What is picked, in the order of the article. */
    List<ProposedClaim> chosen() {
        return finer.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Says why it is not done; what was picked stays. */
    void warn(String sentence) {
        warning.setText(sentence);
        warning.setVisible(true);
    }
}
