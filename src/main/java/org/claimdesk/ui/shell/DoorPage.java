package org.claimdesk.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import org.claimdesk.settings.DeskBrand;
import org.claimdesk.ui.parts.FailureLine;

/** A page before sign-in: the name of the desk, and one card in the middle. */
abstract class DoorPage extends Main implements HasDynamicTitle {

    private final Div card = new Div();
    private final FailureLine failure = new FailureLine();

    /** Before the desk has a name. */
    DoorPage() {
        this(new DeskBrand("", "", 0, 0, 0));
    }

    DoorPage(DeskBrand brand) {
        addClassName("door");
        card.addClassName("door-card");
        var name = new Brand(brand);
        name.addClassName("door-name");
        add(name, card);
    }

    /** Fills the card; a failure appears above the last of the parts, the button. */
    void show(String title, Component... parts) {
        card.removeAll();
        card.add(new H1(title));
        card.add(parts);
        if (parts.length > 0) {
            card.addComponentAtIndex(card.getComponentCount() - 1, failure);
        }
        say(Optional.empty());
    }

    /** Says why it could not be done, or nothing; answers whether there is nothing to say. */
    boolean say(Optional<String> sentence) {
        return failure.show(sentence);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.name");
    }
}
