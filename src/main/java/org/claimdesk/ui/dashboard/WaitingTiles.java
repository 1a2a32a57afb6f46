package org.claimdesk.ui.dashboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.worklists.DeskSection;
import org.claimdesk.worklists.EditorsDesk;

/** What waits now: a number for each list of the desk, which leads to it. */
class WaitingTiles extends Nav {

    WaitingTiles() {
        addClassName("waiting-tiles");
        getElement().setAttribute("aria-label", getTranslation("dashboard.waiting"));
    }

    void show(Map<DeskSection, Integer> counts, long disputed) {
        removeAll();
        for (DeskSection section : DeskSection.values()) {
            tile(getTranslation("editors-desk.section." + section), counts.getOrDefault(section, 0), section);
        }
        tile(getTranslation("dashboard.disputed"), disputed, DeskSection.SUBMITTED);
    }

    private void tile(String words, long count, DeskSection section) {
        var number = new Span(
                count >= EditorsDesk.MOST
                        ? getTranslation("editors-desk.many", EditorsDesk.MOST - 1)
                        : getTranslation("editors-desk.count", count));
        number.addClassName("waiting-number");
        var link = new Anchor(
                Paths.DESK + "?section="
                        + section.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "");
        link.add(number, new Span(words));
        add(link);
    }
}
