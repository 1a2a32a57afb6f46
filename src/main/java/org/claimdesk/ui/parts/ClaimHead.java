package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.claims.Claim;

/** The head of a screen about one claim: where it comes from, its wording, and what is known about it in one line. */
public class ClaimHead extends Div {

    private final Div actions = new Div();

    /**
     * A head for a claim.
     *
     * @param trail the way here, as links
     * @param facts what else belongs on the line
     */
    public ClaimHead(Claim claim, List<? extends Component> trail, String... facts) {
        addClassName("desk-head");
        var way = new Nav();
        way.addClassNames("desk-meta", "claim-trail");
        way.getElement().setAttribute("aria-label", getTranslation("claim.head.trail"));
        way.add(List.copyOf(trail));
        var wording = new H1(claim.wording());
        wording.getElement().setAttribute("dir", "auto");
        var line = new Paragraph(String.join(" · ", facts(claim, facts)));
        line.addClassName("desk-meta");
        actions.addClassName("desk-actions");
        var words = new Div(way, wording, line);
        words.addClassName("claim-head-words");
        add(words, actions);
    }

    /** What can be done, at the right. */
    public Div actions() {
        return actions;
    }

    private List<String> facts(Claim claim, String... more) {
        List<String> facts = new ArrayList<>();
        facts.add(getTranslation("claim.head.number", claim.number()));
        facts.add(getTranslation("claim.head.kind." + claim.kind()));
        facts.add(
                claim.speaker() == null
                        ? getTranslation("claim.head.no-speaker")
                        : getTranslation("claim.head.speaker", claim.speaker()));
        facts.addAll(List.of(more));
        return facts;
    }
}
