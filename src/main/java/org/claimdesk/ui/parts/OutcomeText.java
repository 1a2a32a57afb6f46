package org.claimdesk.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.claimdesk.shared.Refused;

/** What was done of a wish about several, and why the others were not: a sentence for each. */
public class OutcomeText extends Div {

    /**
     * @param done the sentence that says what was done
     * @param others at least one
     */
    public OutcomeText(String done, List<Refused> others) {
        addClassName("outcome");
        var sentences = new UnorderedList();
        sentences.addClassName("outcome-others");
        for (Refused other : others) {
            sentences.add(new ListItem(getTranslation(other.key(), other.arguments())));
        }
        add(new Paragraph(done), new Paragraph(getTranslation("outcome.not-done", others.size())), sentences);
    }
}
