package org.claimdesk.ui.adjudication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.claimdesk.review.Decision;
import org.claimdesk.settings.Rating;
import org.claimdesk.ui.parts.EvidenceCard;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.RenderedText;
import org.claimdesk.ui.parts.VerdictBadge;

/** A decision of the desk, with what it rests on. */
class DecisionText extends Div {

    DecisionText(Decision decision, Rating rating, Moments moments) {
        addClassName("submitted-review");
        var how = new Paragraph(getTranslation(
                "adjudication.how." + decision.how(), moments.moment(decision.decidedAt(), getLocale())));
        how.addClassName("desk-meta");
        var verdict = new Div(new VerdictBadge(rating), how);
        verdict.addClassName("submitted-verdict");
        add(verdict, new RenderedText(decision.rationale()));
        if (!decision.reason().isEmpty()) {
            var reason = new Paragraph(getTranslation("adjudication.because", decision.reason()));
            reason.addClassName("adjudication-reason");
            add(reason);
        }
        decision.evidence().forEach(use -> add(new EvidenceCard(use, moments)));
    }
}
