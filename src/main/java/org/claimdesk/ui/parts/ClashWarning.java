package org.claimdesk.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Function;
import org.claimdesk.conflicts.Clash;
import org.claimdesk.users.PersonId;

/** Names the claims that those who have been chosen must not check, and asks for a reason to ask them all the same. */
class ClashWarning extends Div {

    private static final int NAMED = 5;
    private static final int LONGEST_REASON = 500;

    private final Function<List<PersonId>, List<Clash>> clashing;
    private final UnorderedList list = new UnorderedList();
    private final TextArea why = new TextArea(getTranslation("assign.despite"));

    ClashWarning(Function<List<PersonId>, List<Clash>> clashing) {
        this.clashing = clashing;
        addClassNames("clash-warning", "desk-hint");
        list.getElement().setAttribute("aria-live", "polite");
        why.setHelperText(getTranslation("assign.despite.help"));
        why.setMaxLength(LONGEST_REASON);
        why.setWidthFull();
        add(new Paragraph(getTranslation("assign.clashes")), list, why);
        setVisible(false);
    }

    void show(List<PersonId> chosen) {
        list.removeAll();
        List<Clash> clashes = clashing.apply(chosen);
        clashes.stream().limit(NAMED).forEach(clash -> list.add(line(clash)));
        if (clashes.size() > NAMED) {
            list.add(new ListItem(getTranslation("assign.clashes.more", clashes.size() - NAMED)));
        }
        setVisible(!clashes.isEmpty());
    }

    /** Hears that other words stand there. */
    void onReason(Runnable changed) {
        why.addValueChangeListener(change -> changed.run());
    }

    /** The reason, where one is asked for. */
    String despite() {
        return isVisible() ? why.getValue() : "";
    }

    private ListItem line(Clash clash) {
        return new ListItem(getTranslation("assign.clash", clash.personName(), clash.number(), clash.name()));
    }
}
