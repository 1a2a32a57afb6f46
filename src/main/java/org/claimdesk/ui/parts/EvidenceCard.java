package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.review.EvidenceUse;

/** One source as a review or a decision uses it: what it says about the claim, its words, and where they stand. */
public class EvidenceCard extends Div {

    /** @param actions what can be done with it here, if anything */
    public EvidenceCard(EvidenceUse use, Moments moments, Component... actions) {
        addClassName("evidence-card");
        Evidence source = use.evidence();
        var stance = new Span(getTranslation("evidence.stance." + use.stance()));
        stance.addClassName("evidence-stance");
        stance.getElement().setAttribute("data-stance", use.stance().name().toLowerCase(Locale.ROOT));
        var link = new Anchor(source.link(), source.title(), AnchorTarget.BLANK);
        link.addClassName("evidence-title");
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow").setAttribute("dir", "auto");
        add(stance, link);
        if (!use.exactQuote().isEmpty()) {
            add(quote(use.exactQuote()));
        }
        var about = new Span(String.join(" · ", about(use, moments)));
        about.addClassName("evidence-about");
        add(about);
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("evidence-actions");
            add(row);
        }
    }

    private static Component quote(String words) {
        var quote = new Paragraph(words);
        quote.addClassName("evidence-quote");
        quote.getElement().setAttribute("dir", "auto");
        return quote;
    }

    private List<String> about(EvidenceUse use, Moments moments) {
        Evidence source = use.evidence();
        List<String> about = new ArrayList<>();
        about.add(source.publisher().isEmpty() ? source.host() : source.publisher() + ", " + source.host());
        if (!source.author().isEmpty()) {
            about.add(source.author());
        }
        if (!source.origin().isEmpty()) {
            about.add(getTranslation("evidence.has-it-from", source.origin()));
        }
        about.add(getTranslation("evidence.type." + source.sourceType()));
        if (source.publishedOn() != null) {
            about.add(getTranslation("evidence.published-on", moments.day(source.publishedOn(), getLocale())));
        }
        about.add(getTranslation("evidence.accessed-on", moments.day(source.accessedOn(), getLocale())));
        if (!use.foundWhere().isEmpty()) {
            about.add(use.foundWhere());
        }
        return about;
    }
}
