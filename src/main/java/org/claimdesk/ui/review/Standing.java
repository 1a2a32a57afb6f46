package org.claimdesk.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.review.Missing;
import org.claimdesk.review.Requirements;
import org.claimdesk.review.Saved;
import org.claimdesk.ui.parts.Moments;

/** Where a draft stands: whether the desk has it, and what it still lacks. */
class Standing extends Div {

    private final Moments moments;
    private final Span kept = new Span();
    private final Span missing = new Span();

    Standing(Moments moments) {
        this.moments = moments;
        addClassName("review-standing");
        kept.addClassName("review-saved");
        kept.getElement().setAttribute("role", "status");
        missing.addClassName("review-missing");
        add(kept, missing);
    }

    /** Only ever called after the commit. */
    void saved(Saved saved) {
        kept.setText(getTranslation("review.saved", moments.second(saved.at(), getLocale())));
        kept.removeClassName("review-unsaved");
    }

    void notSaved(String why) {
        kept.setText(getTranslation("review.not-saved", why));
        kept.addClassName("review-unsaved");
    }

    void missing(Set<Missing> lacking, Requirements requirements) {
        String list = lacking.stream()
                .map(each -> getTranslation("review.missing." + each, requirements.asked(each)))
                .collect(Collectors.joining(", "));
        missing.setText(
                lacking.isEmpty()
                        ? getTranslation("review.nothing-missing")
                        : getTranslation("review.still-missing", list));
    }
}
