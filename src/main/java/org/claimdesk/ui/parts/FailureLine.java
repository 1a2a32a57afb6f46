package org.claimdesk.ui.parts;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** The sentence beside a form that says why it could not be done; who listens to the screen hears it at once. */
public class FailureLine extends Paragraph {

    public FailureLine() {
        addClassName("failure-line");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Says it, or nothing; answers whether there is nothing to say. */
    public boolean show(Optional<String> failure) {
        setText(failure.orElse(""));
        setVisible(failure.isPresent());
        return failure.isEmpty();
    }
}
