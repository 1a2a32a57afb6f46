package org.claimdesk.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.notifications.Notices;

/** A bell that says how many notices have not been read, and leads to them. It looks again with every step from screen to screen. */
public class Bell extends Anchor {

    private final Span amount = new Span();

    Bell() {
        setHref(Paths.NOTICES);
        addClassName("desk-bell");
        var sign = new Span();
        sign.addClassName("desk-icon");
        sign.getElement().setAttribute("data-icon", "bell");
        sign.getElement().setAttribute("aria-hidden", "true");
        amount.addClassName("desk-bell-amount");
        amount.getElement().setAttribute("aria-hidden", "true");
        add(sign, amount);
    }

    /** Looks again wherever it hangs around this part of the screen. */
    public static void ring(Component part) {
        for (Component around = part;
                around != null;
                around = around.getParent().orElse(null)) {
            if (around instanceof MainLayout layout) {
                layout.lookAtTheBells();
                return;
            }
        }
    }

    /** Shows how many there are. */
    void show(int unread) {
        String said = unread > Notices.MOST_COUNTED ? Notices.MOST_COUNTED + "+" : String.valueOf(unread);
        amount.setText(said);
        amount.setVisible(unread > 0);
        String words = getTranslation("notice.bell", unread, Notices.MOST_COUNTED);
        getElement().setAttribute("aria-label", words);
        getElement().setAttribute("title", words);
    }
}
