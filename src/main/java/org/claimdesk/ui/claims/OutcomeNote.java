package org.claimdesk.ui.claims;

import static org.claimdesk.ui.claims.EditorsHand.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import org.claimdesk.claims.DoneToSeveral;
import org.claimdesk.ui.parts.OutcomeText;

/** Says what became of a wish for several claims: in passing when all was done, else with the claims that were left as they are. */
final class OutcomeNote extends Dialog {

    private OutcomeNote(String done, DoneToSeveral outcome) {
        setHeaderTitle(getTranslation("claim.several.title"));
        setWidth("min(34rem, 100%)");
        add(new OutcomeText(
                done,
                outcome.others().stream().map(DoneToSeveral.LeftAlone::refusal).toList()));
        var close = new Button(getTranslation("shell.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    /** @param key of the sentence that says for how many it was done */
    static void show(String key, DoneToSeveral outcome) {
        String done = say(key, outcome.done());
        if (outcome.others().isEmpty()) {
            Notification.show(done);
        } else {
            new OutcomeNote(done, outcome).open();
        }
    }
}
