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
import org.springframework.stereotype.Component;

/** Lets what is not on any one screen speak the person's language too: the frame's own messages, and the direction in which a page is read. */
@Component
class Accent implements VaadinServiceInitListener {

    private final Phrasebook phrasebook;

    Accent(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(this::messages);
        init.getSource().addUIInitListener(start -> greet(start.getUI()));
    }

    private static void greet(UI ui) {
        ReconnectDialogConfiguration connection = ui.getReconnectDialogConfiguration();
        connection.setDialogText(ui.getTranslation("shell.connection.lost"));
        connection.setDialogTextGaveUp(ui.getTranslation("shell.connection.given-up"));
        if (!ComponentOrientation.getOrientation(ui.getLocale()).isLeftToRight()) {
            ui.setDirection(Direction.RIGHT_TO_LEFT);
        }
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
