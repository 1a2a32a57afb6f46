package org.claimdesk.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.claimdesk.review.EvidenceUse;
import org.claimdesk.review.Requirements;
import org.claimdesk.review.Reviews;
import org.claimdesk.ui.parts.DraftKeeper;

/** On a central claim: how many independent sources there are of how many, and why fewer are enough, if they are. Else nothing. */
class SingleSourceField extends Div {

    private final Paragraph count = new Paragraph();
    private final TextArea why = new TextArea(getTranslation("review.single-source"));
    private int asked;

    /** @param typed something has changed */
    SingleSourceField(Runnable typed) {
        addClassName("review-single-source");
        count.addClassName("desk-meta");
        count.getElement().setAttribute("role", "status");
        why.setHelperText(getTranslation("review.single-source.help"));
        why.setMaxLength(Reviews.LONGEST_REASON);
        why.setWidthFull();
        why.setValueChangeMode(ValueChangeMode.TIMEOUT);
        why.setValueChangeTimeout(1000);
        why.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
        DraftKeeper.keep(why, "single-source");
        add(count, why);
    }

    void show(Requirements requirements, String words) {
        asked = requirements.independentSources();
        why.setValue(words);
        setVisible(asked > 0);
    }

    /** Counts anew; nobody is asked for a reason who does not need one and has not given one. */
    void count(List<EvidenceUse> evidence) {
        int independent = Requirements.independent(evidence);
        count.setText(getTranslation("review.independent-sources", independent, asked));
        why.setVisible(independent < asked || !why.isEmpty());
    }

    String words() {
        return why.getValue();
    }

    TextArea field() {
        return why;
    }
}
