package org.claimdesk.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Map;

/** Shows the keys of whatever screen is open when somebody presses {@code ?}: those that are heard at that moment, by asking them. */
@Tag("desk-key-help")
public class KeyHelp extends Component {

    public KeyHelp() {
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "title", getTranslation("keys.title"),
                                "help", getTranslation("keys.help"),
                                "on", getTranslation("keys.on"),
                                "close", getTranslation("shell.close"),
                                "control", getTranslation("keys.control"),
                                "shift", getTranslation("keys.shift"),
                                "alt", getTranslation("keys.alt")));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/key-help.js");
    }
}
