package org.claimdesk.ui.profile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.util.Optional;
import org.claimdesk.factors.BackupCodes;
import org.claimdesk.factors.OwnFactors;
import org.claimdesk.factors.SecondFactors;
import org.claimdesk.factors.SharedSecret;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;

/** What the person shows beside their password, if they want more than that. */
class SecondFactorPanel extends Panel {

    private final SecondFactors factors;
    private final Moments moments;
    private final String desk;
    private final String signInName;
    private final Paragraph standing = new Paragraph();
    private final Div actions = new Div();

    SecondFactorPanel(SecondFactors factors, Moments moments, String desk, String signInName) {
        super(UI.getCurrent().getTranslation("factors.title"));
        this.factors = factors;
        this.moments = moments;
        this.desk = desk;
        this.signInName = signInName;
        actions.addClassName("desk-actions");
        add(standing, actions);
    }

    /** Shows how things stand now. */
    void refresh() {
        OwnFactors own = factors.own();
        Instant since = own.authenticatorSince();
        actions.removeAll();
        if (since == null) {
            standing.setText(getTranslation("factors.none"));
            actions.add(new Button(getTranslation("factors.add"), click -> add()));
        } else {
            standing.setText(
                    getTranslation("factors.authenticator", moments.moment(since, getLocale()), own.backupCodesLeft()));
            actions.add(
                    new Button(getTranslation("factors.renew-codes"), click -> renewCodes()),
                    new Button(getTranslation("factors.remove"), click -> remove()));
        }
    }

    private void add() {
        var secret = SharedSecret.fresh();
        var codes = BackupCodes.fresh();
        var command = CommandId.fresh();
        new AuthenticatorDialog(secret, secret.address(desk, signInName), (number, password) -> {
                    Optional<String> refused =
                            Attempt.failureOf(() -> factors.addAuthenticator(secret, number, password, codes, command));
                    return refused.or(() -> shown(codes));
                })
                .open();
    }

    private void renewCodes() {
        var codes = BackupCodes.fresh();
        var command = CommandId.fresh();
        new PasswordDialog(
                        getTranslation("factors.renew-codes.title"),
                        getTranslation("factors.renew-codes.text"),
                        getTranslation("factors.renew-codes.done"),
                        password -> Attempt.failureOf(() -> factors.renewBackupCodes(password, codes, command))
                                .or(() -> shown(codes)))
                .open();
    }

    private void remove() {
        var command = CommandId.fresh();
        new PasswordDialog(
                        getTranslation("factors.remove.title"),
                        getTranslation("factors.remove.text"),
                        getTranslation("factors.remove.done"),
                        password -> {
                            Optional<String> refused =
                                    Attempt.failureOf(() -> factors.removeAuthenticator(password, command));
                            if (refused.isEmpty()) {
                                Notification.show(getTranslation("factors.removed"));
                                refresh();
                            }
                            return refused;
                        })
                .open();
    }

    private Optional<String> shown(BackupCodes codes) {
        new BackupCodesDialog(codes).open();
        refresh();
        return Optional.empty();
    }
}
