package org.claimdesk.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.ui.parts.WishAddress;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.worklists.DeskSection;
import org.claimdesk.worklists.EditorsDesk;
import org.claimdesk.worklists.ListWish;

/** The sections of the desk as links, each with how much waits there; the address says which one is open. */
class SectionLinks extends Nav {

    private static final String PARAMETER = "section";

    SectionLinks() {
        addClassName("desk-sections");
        getElement().setAttribute("aria-label", getTranslation("editors-desk.sections"));
    }

    /** @param suggestions how many suggestions of reviewers wait */
    void show(Map<DeskSection, Integer> counts, int suggestions, DeskSection open, ListWish wish) {
        removeAll();
        for (DeskSection section : DeskSection.values()) {
            var link = new RouterLink("", DeskView.class);
            link.setQueryParameters(address(section, wish));
            link.add(
                    new Span(getTranslation("editors-desk.section." + section)),
                    count(counts.getOrDefault(section, 0)));
            if (section == open) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
        var suggested = new Anchor(Paths.SUGGESTED, "");
        suggested.add(new Span(getTranslation("suggestion.title")), count(suggestions));
        add(suggested);
    }

    private Span count(int waiting) {
        var count = new Span(figure(waiting));
        count.addClassName("desk-section-count");
        return count;
    }

    /** The section that an address names, if it names one. */
    static Optional<DeskSection> in(QueryParameters address) {
        return address.getSingleParameter(PARAMETER).flatMap(name -> Arrays.stream(DeskSection.values())
                .filter(section -> inAddress(section).equals(name))
                .findFirst());
    }

    /** The address of a section with what somebody wants to see of it. */
    static QueryParameters address(DeskSection section, ListWish wish) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(PARAMETER, inAddress(section));
        parameters.putAll(WishAddress.of(wish));
        return QueryParameters.simple(parameters);
    }

    private static String inAddress(DeskSection section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String figure(int count) {
        return count >= EditorsDesk.MOST
                ? getTranslation("editors-desk.many", EditorsDesk.MOST - 1)
                : getTranslation("editors-desk.count", count);
    }
}
