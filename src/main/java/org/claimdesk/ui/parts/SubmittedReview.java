package org.claimdesk.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.claimdesk.review.Review;
import org.claimdesk.settings.Rating;

/** A review as its reviewer handed it in: the verdict, how sure they are, why, and on what evidence. */
public class SubmittedReview extends Div {

    public SubmittedReview(Review review, Rating rating, Moments moments) {
        addClassName("submitted-review");
        var verdict = new Div(new VerdictBadge(rating));
        if (review.confidence() != null) {
            verdict.add(meta(getTranslation("review.confidence-is." + review.confidence())));
        }
        verdict.addClassName("submitted-verdict");
        add(verdict, new RenderedText(review.rationale()));
        if (!review.singleSource().isBlank()) {
            add(meta(getTranslation("review.single-source-is", review.singleSource())));
        }
        review.evidence().forEach(use -> add(new EvidenceCard(use, moments)));
        if (review.evidence().isEmpty()) {
            add(meta(getTranslation("review.no-evidence")));
        }
    }

    private static Component meta(String words) {
        var meta = new Paragraph(words);
        meta.addClassName("desk-meta");
        return meta;
    }
}
