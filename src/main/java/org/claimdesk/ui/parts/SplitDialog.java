package org.claimdesk.ui.parts;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.claims.ClaimPart;
import org.claimdesk.text.ProposedClaim;

/**
 * Asks what is to stand in the place of a claim: the finer claims that the engine finds in its words, all of them picked, or parts that
 * somebody cuts out of the quote and words themselves.
 */
public class SplitDialog extends AskingDialog {

    private final Map<ProposedClaim, Checkbox> finer = new LinkedHashMap<>();
    private final Div offered = new Div();
    private final PartsByHand parts;
    private final String saveKey;

    /**
     * A dialog about one claim.
     *
     * @param pieces the words of the article on which the claim stands, by where they begin
     * @param saveKey of what the button says, with the number of claims that there will be
     */
    public SplitDialog(
            String title, String wording, List<PartsByHand.Piece> pieces, List<ProposedClaim> offer, String saveKey) {
        super(title, 42);
        this.saveKey = saveKey;
        offered.addClassName("claim-dialog-fields");
        parts = new PartsByHand(pieces, this::count);
        ask(quoted(wording), offered, parts);
        if (offer.isEmpty()) {
            offered.add(new Paragraph(getTranslation("claim.dialog.split.none")));
        } else {
            show(offer);
        }
        count();
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                finer.values().stream().findFirst().ifPresentOrElse(Checkbox::focus, () -> cancel().focus());
            }
        });
    }

    /** Begins with parts that somebody has written already. */
    public void show(List<ClaimPart> written, List<String> quotes) {
        for (int i = 0; i < written.size(); i++) {
            parts.add(written.get(i), quotes.get(i));
        }
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
        saying(getTranslation(saveKey, into));
        save().setEnabled(into > 0);
    }

    public boolean byHand() {
        return !parts().isEmpty();
    }

    /** What somebody has cut and worded, in the order in which they did. */
    public List<ClaimPart> parts() {
        return parts.all();
    }

    /** What is picked of the engine's offer, in the order of the article. */
    public List<ProposedClaim> chosen() {
        return finer.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
