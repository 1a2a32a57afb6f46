package org.claimdesk.ui.parts;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import org.claimdesk.workload.Load;

/** What speaks against those who have been chosen: a sentence for each who is away or has enough to do. It warns and hinders nobody. */
public class LoadWarnings extends UnorderedList {

    private final LoadWords words;

    public LoadWarnings(LoadWords words) {
        this.words = words;
        addClassNames("load-warnings", "desk-hint");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    public void show(Collection<Load> chosen) {
        removeAll();
        chosen.forEach(load -> words.warning(load, this).ifPresent(warning -> add(new ListItem(warning))));
        setVisible(getComponentCount() > 0);
    }
}
