package org.claimdesk.ui.profile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.notifications.ByMail;
import org.claimdesk.notifications.NoticeChoices;
import org.claimdesk.notifications.NoticeKind;
import org.claimdesk.notifications.Notices;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.FailureLine;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.users.OwnAccount;
import org.claimdesk.users.Person;

/** Of what the person wishes to hear by letter too, and when. The desk itself always tells them. */
class NoticePanel extends Panel {

    private final Notices notices;
    private final OwnAccount account;
    private final boolean lettersGoOut;
    private final Map<NoticeKind, Select<ByMail>> fields = new EnumMap<>(NoticeKind.class);
    private final Paragraph hint = new Paragraph();
    private final FailureLine failure = new FailureLine();
    private final Button save = new Button(getTranslation("profile.save"), click -> save());
    private int version;

    /** @param lettersGoOut whether the desk can write to anybody */
    NoticePanel(Notices notices, OwnAccount account, Person person, boolean lettersGoOut) {
        super(UI.getCurrent().getTranslation("notice.choices"));
        this.notices = notices;
        this.account = account;
        this.lettersGoOut = lettersGoOut;
        setId("notices");
        Set<NoticeKind> kinds = NoticeKind.of(person.roles());
        setVisible(!kinds.isEmpty());
        var choices = new Div();
        choices.addClassName("notice-choices");
        for (NoticeKind kind : NoticeKind.values()) {
            if (kinds.contains(kind)) {
                choices.add(field(kind));
            }
        }
        hint.addClassName("desk-meta");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setAriaLabel(getTranslation("notice.choices.save"));
        save.setDisableOnClick(true);
        add(hint, choices, failure, save);
    }

    /** Shows what holds now. */
    void refresh() {
        if (!isVisible()) {
            return;
        }
        NoticeChoices chosen = notices.choices();
        version = chosen.version();
        fields.forEach((kind, field) -> field.setValue(chosen.of(kind)));
        boolean hasAddress = !account.profile().email().isEmpty();
        hint.setText(getTranslation(
                !lettersGoOut
                        ? "notice.choices.no-letters"
                        : hasAddress ? "notice.choices.text" : "notice.choices.no-address"));
    }

    private Select<ByMail> field(NoticeKind kind) {
        var field = new Select<ByMail>();
        field.setLabel(getTranslation("notice.kind." + kind));
        field.setItems(ByMail.values());
        field.setItemLabelGenerator(when -> getTranslation("notice.by-mail." + when));
        fields.put(kind, field);
        return field;
    }

    private void save() {
        Map<NoticeKind, ByMail> wanted = new EnumMap<>(NoticeKind.class);
        fields.forEach((kind, field) -> wanted.put(kind, field.getValue()));
        Optional<String> refused = Attempt.failureOf(() -> notices.choose(wanted, version, CommandId.fresh()));
        save.setEnabled(true);
        if (failure.show(refused)) {
            refresh();
            Notification.show(getTranslation("notice.choices.saved"));
        }
    }
}
