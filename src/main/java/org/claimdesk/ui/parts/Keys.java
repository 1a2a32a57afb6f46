package org.claimdesk.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;

/**
 * The keys of a screen, such as {@code e}, {@code ?} or {@code Ctrl+Enter}. A letter or digit typed into a field is never one of them.
 */
@Tag("desk-keys")
public class Keys extends Component {

    /**
     * @param keys those to listen for, parted by spaces
     * @param hear is told which was pressed
     */
    public Keys(String keys, Consumer<String> hear) {
        getElement().setAttribute("keys", keys);
        getElement()
                .addEventListener("desk-key", event -> hear.accept(event.getEventDetail(String.class)))
                .addEventDetail();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://desk/keys.js");
    }
}
