package org.claimdesk.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;

/** A button that asks the person's device for a passkey. It is not to be seen where browser or address know no passkeys. */
@Tag("desk-passkey")
public class PasskeyButton extends HtmlContainer {

    private PasskeyButton(String words, String options, Runnable failed) {
        super(new Button(words));
        getElement().setAttribute("options", options);
        getElement().addEventListener("passkey-failed", event -> failed.run());
    }

    /** Shows one for the form around, and sends that with it. */
    public static PasskeyButton toShow(String words, String options, Runnable failed) {
        return new PasskeyButton(words, options, failed);
    }

    /** Makes a new one; hears what the device answers. */
    public static PasskeyButton toMake(String words, String options, Consumer<String> made, Runnable failed) {
        var button = new PasskeyButton(words, options, failed);
        button.getElement().setAttribute("new", true);
        button.getElement()
                .addEventListener("passkey-made", event -> made.accept(event.getEventDetail(String.class)))
                .addEventDetail();
        return button;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/passkey.js");
    }
}
