package org.claimdesk.ui.profile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.users.KeptSignIn;
import org.claimdesk.users.LastTime;
import org.claimdesk.users.OwnAccount;

/** Where the person is signed in and was before; each device can be signed out from here. */
class SignInsPanel extends Panel {

    private final OwnAccount account;
    private final Moments moments;
    private final Paragraph lastTime = new Paragraph();
    private final UnorderedList devices = new UnorderedList();
    private final Button elsewhere =
            new Button(getTranslation("profile.sign-out-elsewhere"), click -> signOutElsewhere());

    SignInsPanel(OwnAccount account, Moments moments) {
        super(UI.getCurrent().getTranslation("profile.elsewhere"));
        this.account = account;
        this.moments = moments;
        addClassName("sign-ins");
        devices.addClassName("sign-in-list");
        lastTime.addClassName("desk-meta");
        add(new Paragraph(getTranslation("profile.elsewhere.text")), lastTime, devices, elsewhere);
    }

    /** Shows how things stand now. */
    void refresh() {
        lastTime.setText(account.lastTime().map(this::words).orElse(""));
        lastTime.setVisible(!lastTime.getText().isEmpty());
        List<KeptSignIn> kept = account.signIns();
        devices.removeAll();
        kept.stream().map(this::line).forEach(devices::add);
        elsewhere.setVisible(kept.stream().anyMatch(signIn -> !signIn.inUse()));
    }

    private String words(LastTime last) {
        String when = moments.moment(last.at(), getLocale());
        return last.wrong() == 0
                ? getTranslation("profile.last-time", when, last.address())
                : getTranslation("profile.last-time.wrong", when, last.address(), last.wrong());
    }

    private ListItem line(KeptSignIn signIn) {
        String device = device(signIn);
        var name = new Span(device);
        name.addClassName("sign-in-device");
        var meta = new Span(getTranslation(
                "profile.sign-in.meta",
                signIn.address(),
                moments.moment(signIn.lastUsedAt(), getLocale()),
                moments.moment(signIn.startedAt(), getLocale())));
        meta.addClassName("desk-meta");
        var line = new ListItem(name, meta);
        if (signIn.inUse()) {
            var here = new Span(getTranslation("profile.sign-in.here"));
            here.addClassName("sign-in-here");
            line.add(here);
        } else {
            var end = new Button(getTranslation("profile.sign-in.end"), click -> end(signIn));
            end.addThemeVariants(ButtonVariant.LUMO_SMALL);
            end.setAriaLabel(getTranslation("profile.sign-in.end-one", device));
            line.add(end);
        }
        return line;
    }

    private String device(KeptSignIn signIn) {
        Device device = Device.of(signIn.browser());
        return device.isKnown()
                ? getTranslation("profile.device", device.browser(), device.system())
                : getTranslation("profile.device.unknown");
    }

    private void end(KeptSignIn signIn) {
        if (Attempt.of(() -> account.endSignIn(signIn.id(), CommandId.fresh()))) {
            Notification.show(getTranslation("profile.sign-in.ended"));
        }
        refresh();
    }

    private void signOutElsewhere() {
        if (Attempt.of(() -> account.signOutElsewhere(CommandId.fresh()))) {
            Notification.show(getTranslation("profile.signed-out-elsewhere"));
        }
        refresh();
    }
}
