package org.claimdesk.ui.shell;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.awt.ComponentOrientation;
import java.util.Locale;
import java.util.Optional;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.OwnAccount;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lets what is not on any one screen speak the person's language too: the frame's own messages, and how a page is read aloud and in which direction. */
@Component
class Accent implements VaadinServiceInitListener {

    private final Phrasebook phrasebook;
    private final CurrentUser currentUser;
    private final OwnAccount account;

    Accent(Phrasebook phrasebook, CurrentUser currentUser, OwnAccount account) {
        this.phrasebook = phrasebook;
        this.currentUser = currentUser;
        this.account = account;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(this::messages);
        init.addIndexHtmlRequestListener(page -> preferred().ifPresent(language -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", language.toLanguageTag())
                .attr("dir", isReadFromTheLeft(language) ? "ltr" : "rtl")));
        init.getSource().addUIInitListener(start -> {
            preferred().ifPresent(start.getUI()::setLocale);
            greet(start.getUI());
        });
    }

    /** The language that the person has chosen, if somebody is signed in and has; the database being away is no reason for silence. */
    private Optional<Locale> preferred() {
        try {
            return currentUser
                    .find()
                    .map(person -> account.profile().language())
                    .filter(language -> !language.isEmpty())
                    .map(Locale::forLanguageTag);
        } catch (DataAccessException | TransactionException databaseAway) {
            return Optional.empty();
        }
    }

    private static void greet(UI ui) {
        ReconnectDialogConfiguration connection = ui.getReconnectDialogConfiguration();
        connection.setDialogText(ui.getTranslation("shell.connection.lost"));
        connection.setDialogTextGaveUp(ui.getTranslation("shell.connection.given-up"));
        if (!isReadFromTheLeft(ui.getLocale())) {
            ui.setDirection(Direction.RIGHT_TO_LEFT);
        }
    }

    private static boolean isReadFromTheLeft(Locale language) {
        return ComponentOrientation.getOrientation(language).isLeftToRight();
    }

    private SystemMessages messages(SystemMessagesInfo wanted) {
        Locale locale = wanted.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(phrasebook.getTranslation("shell.broken.title", locale));
        messages.setInternalErrorMessage(phrasebook.getTranslation("shell.connection.broken", locale));
        messages.setCookiesDisabledCaption(phrasebook.getTranslation("shell.connection.no-cookies", locale));
        messages.setCookiesDisabledMessage(phrasebook.getTranslation("shell.connection.no-cookies.text", locale));
        return messages;
    }
}
