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
import java.util.Optional;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimPart;
import org.claimdesk.text.ProposedClaim;

/**
 * Asks what is to stand in the place of a claim: the finer claims that the engine finds in its words, all of them picked, or parts that the
 * editor cuts out of the quote and words themselves.
 */
class SplitDialog extends Dialog {

    private final Paragraph warning = new Paragraph();
    private final Map<ProposedClaim, Checkbox> finer = new LinkedHashMap<>();
    private final Div offered = new Div();
    private final PartsByHand parts;
    private final Button save = new Button();

    /** @param pieces the words of the article on which the claim stands, by where they begin */
    SplitDialog(Claim claim, List<PartsByHand.Piece> pieces, List<ProposedClaim> offer) {
        setHeaderTitle(getTranslation("claim.dialog.split", claim.number()));
        setWidth("min(42rem, 100%)");
        var words = new Paragraph(claim.wording());
        words.addClassName("claim-dialog-quote");
        words.getElement().setAttribute("dir", "auto");
        warning.addClassName("desk-hint");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        offered.addClassName("claim-dialog-fields");
        parts = new PartsByHand(pieces, this::count);
        var fields = new Div(words, warning, offered, parts);
        fields.addClassName("claim-dialog-fields");
        add(fields);
        if (offer.isEmpty()) {
            offered.add(new Paragraph(getTranslation("claim.dialog.split.none")));
        } else {
            show(offer);
        }
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(getTranslation("shell.cancel"), click -> close());
        getFooter().add(cancel, save);
        count();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                finer.values().stream().findFirst().ifPresentOrElse(Checkbox::focus, cancel::focus);
            }
        });
    }

    private void show(List<ProposedClaim> offer) {
        var boxes = new Div();
        boxes.addClassName("split-offer");
        boxes.getElement().setAttribute("role", "group");
        boxes.getElement().setAttribute("aria-label", getTranslation("claim.dialog.split.pick"));
        for (ProposedClaim found : offer) {
            var box = new Checkbox(found.wording(), true);
            box.getElement().setAttribute("dir", "auto");
            box.addValueChangeListener(change -> count());
            finer.put(found, box);
            boxes.add(box);
        }
        offered.add(new Paragraph(getTranslation("claim.dialog.split.pick")), boxes);
    }

    /** Parts of one's own take the place of what the engine offers. */
    private void count() {
        offered.setVisible(!byHand());
        int into = byHand() ? parts().size() : chosen().size();
        save.setText(getTranslation("claim.dialog.split.save", into));
        save.setEnabled(into > 0);
    }

    void onSave(Runnable act) {
        save.addClickListener(click -> act.run());
    }

    boolean byHand() {
        return !parts().isEmpty();
    }

    /** What the editor has cut and worded, in the order in which they did. */
    List<ClaimPart> parts() {
        return parts.all();
    }

    /** What is picked of the engine's offer, in the order of the article. */
    List<ProposedClaim> chosen() {
        return finer.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Closes, or says why it is not done; what was picked and typed stays. */
    void finish(Optional<String> failure) {
        warning.setText(failure.orElse(""));
        warning.setVisible(failure.isPresent());
        if (failure.isEmpty()) {
            close();
        }
    }
}
