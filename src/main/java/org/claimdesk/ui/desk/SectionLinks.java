package org.claimdesk.ui.desk;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.worklists.DeskSection;
import org.claimdesk.worklists.EditorsDesk;

/** The sections of the desk as links, each with how much waits there; the address says which one is open. */
class SectionLinks extends Nav {

    private static final String PARAMETER = "section";

    SectionLinks() {
        addClassName("desk-sections");
        getElement().setAttribute("aria-label", getTranslation("editors-desk.sections"));
    }

    void show(Map<DeskSection, Integer> counts, DeskSection open) {
        removeAll();
        for (DeskSection section : DeskSection.values()) {
            var link = new RouterLink("", DeskView.class);
            link.setQueryParameters(QueryParameters.of(PARAMETER, inAddress(section)));
            var count = new Span(figure(section, counts.getOrDefault(section, 0)));
            count.addClassName("desk-section-count");
            link.add(new Span(getTranslation("editors-desk.section." + section)), count);
            if (section == open) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }

    /** The section that an address names, if it names one. */
    static Optional<DeskSection> in(QueryParameters address) {
        return address.getSingleParameter(PARAMETER).flatMap(name -> Arrays.stream(DeskSection.values())
                .filter(section -> inAddress(section).equals(name))
                .findFirst());
    }

    private static String inAddress(DeskSection section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String figure(DeskSection section, int count) {
        return section == DeskSection.OVERDUE && count >= EditorsDesk.MOST
                ? getTranslation("editors-desk.many", EditorsDesk.MOST - 1)
                : getTranslation("editors-desk.count", count);
    }
}
