package org.claimdesk.ui.claims;

import static org.claimdesk.ui.claims.EditorsHand.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.claimdesk.shared.Refused;
import org.claimdesk.ui.parts.OutcomeText;

/** Says what became of a wish for several claims: in passing when all was done, else with the claims that were left as they are. */
final class OutcomeNote extends Dialog {

    private OutcomeNote(String done, List<Refused> others) {
        setHeaderTitle(getTranslation("claim.several.title"));
        setWidth("min(34rem, 100%)");
        add(new OutcomeText(done, others));
        var close = new Button(getTranslation("shell.close"), click -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    /** @param key of the sentence that says for how many it was done */
    static void show(String key, int count, List<Refused> others) {
        String done = say(key, count);
        if (others.isEmpty()) {
            Notification.show(done);
        } else {
            new OutcomeNote(done, others).open();
        }
    }
}
