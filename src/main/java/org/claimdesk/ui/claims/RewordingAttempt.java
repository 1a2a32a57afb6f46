package org.claimdesk.ui.claims;

import static org.claimdesk.ui.claims.EditorsHand.say;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claims.Claim;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.WordingDialog;
import org.claimdesk.ui.shell.Attempt;

/** Saves a wording; when somebody else has saved theirs first, shows it and lets the person save again over it. */
final class RewordingAttempt {

    private final CommandId command = CommandId.fresh();
    private final EditorsTools tools;
    private final EditorsHand.Screen screen;
    private final WordingDialog dialog;
    private Claim seen;

    RewordingAttempt(EditorsTools tools, EditorsHand.Screen screen, Claim seen, WordingDialog dialog) {
        this.tools = tools;
        this.screen = screen;
        this.seen = seen;
        this.dialog = dialog;
    }

    void run() {
        Optional<String> failure =
                Attempt.failureOf(() -> tools.editor().reword(seen.id(), dialog.wording(), seen.version(), command));
        if (failure.isEmpty()) {
            dialog.close();
        } else {
            Attempt.of(() -> warn(failure.get()));
        }
        Attempt.of(() -> screen.changed(List.of(seen.id())));
    }

    private void warn(String failure) {
        Claim now = tools.claims().find(seen.id());
        if (now.version() == seen.version()) {
            dialog.warn(failure);
        } else if (now.wording().equals(seen.wording())) {
            dialog.warn(say("claim.dialog.moved-on", say("status." + now.status())));
        } else {
            dialog.warn(say("claim.dialog.reworded-meanwhile", now.wording()));
        }
        seen = now;
    }
}
