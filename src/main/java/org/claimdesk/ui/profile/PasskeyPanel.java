package org.claimdesk.ui.profile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.claimdesk.factors.BackupCodes;
import org.claimdesk.factors.Passkey;
import org.claimdesk.factors.PasskeyOffer;
import org.claimdesk.factors.Passkeys;
import org.claimdesk.factors.SecondFactors;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.DeskAddress;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.users.OwnAccount;

/** The keys that the person's devices keep for the desk. */
class PasskeyPanel extends Panel {

    private final Passkeys passkeys;
    private final SecondFactors factors;
    private final OwnAccount account;
    private final Moments moments;
    private final Runnable changed;
    private final Paragraph none = new Paragraph(getTranslation("factors.passkeys.none"));
    private final UnorderedList list = new UnorderedList();

    /** @param changed hears when a key was added or removed */
    PasskeyPanel(
            Passkeys passkeys,
            SecondFactors factors,
            OwnAccount account,
            DeskAddress address,
            Moments moments,
            Runnable changed) {
        super(UI.getCurrent().getTranslation("factors.passkeys"));
        this.passkeys = passkeys;
        this.factors = factors;
        this.account = account;
        this.moments = moments;
        this.changed = changed;
        list.addClassName("sign-in-list");
        String here = VaadinServletRequest.getCurrent().getServerName();
        add(none, list);
        add(
                here.equalsIgnoreCase(address.host())
                        ? new Button(getTranslation("factors.passkey.add"), click -> askForPassword())
                        : new Paragraph(getTranslation(
                                "factors.passkey.elsewhere", address.base().toString())));
    }

    /** Shows how things stand now. */
    void refresh() {
        list.removeAll();
        passkeys.own().stream().map(this::line).forEach(list::add);
        none.setVisible(list.getComponentCount() == 0);
        list.setVisible(!none.isVisible());
    }

    private ListItem line(Passkey key) {
        var name = new Span(key.label());
        var meta = new Span(getTranslation(
                "factors.passkey.meta",
                moments.moment(key.lastUsedAt(), getLocale()),
                moments.moment(key.addedAt(), getLocale())));
        meta.addClassName("desk-meta");
        var remove = new Button(getTranslation("factors.passkey.remove"), click -> remove(key));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("factors.passkey.remove-one", key.label()));
        return new ListItem(name, meta, remove);
    }

    private void askForPassword() {
        new PasswordDialog(
                        getTranslation("factors.passkey.title"),
                        getTranslation("factors.passkey.password"),
                        getTranslation("factors.passkey.next"),
                        password -> Attempt.failureOf(() -> {
                            account.confirm(password);
                            make(password);
                        }))
                .open();
    }

    private void make(String password) {
        PasskeyOffer offer = passkeys.offer();
        var codes = BackupCodes.fresh();
        var command = CommandId.fresh();
        boolean getsCodes = factors.own().backupCodesLeft() == 0;
        new PasskeyDialog(offer.json(), suggestedLabel(), (answer, label) -> {
                    Optional<String> refused =
                            Attempt.failureOf(() -> passkeys.add(offer, answer, label, password, codes, command));
                    if (refused.isEmpty()) {
                        Notification.show(getTranslation("factors.passkey.added"));
                        if (getsCodes) {
                            new BackupCodesDialog(codes).open();
                        }
                        changed.run();
                    }
                    return refused;
                })
                .open();
    }

    private String suggestedLabel() {
        Device device = Device.of(VaadinServletRequest.getCurrent().getHeader("User-Agent"));
        return device.isKnown() ? getTranslation("profile.device", device.browser(), device.system()) : "";
    }

    private void remove(Passkey key) {
        var command = CommandId.fresh();
        new PasswordDialog(
                        getTranslation("factors.passkey.remove-one", key.label()),
                        getTranslation("factors.passkey.remove.text"),
                        getTranslation("factors.passkey.remove"),
                        password -> {
                            Optional<String> refused =
                                    Attempt.failureOf(() -> passkeys.remove(key.id(), password, command));
                            if (refused.isEmpty()) {
                                changed.run();
                            }
                            return refused;
                        })
                .open();
    }
}
