package org.claimdesk.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.claimdesk.conflicts.Conflict;
import org.claimdesk.conflicts.ConflictId;
import org.claimdesk.conflicts.ConflictKind;
import org.claimdesk.shared.CommandId;

/** What somebody has to do with and must not check, with a line to note more. What is refused stays, with the sentence that says why. */
public class ConflictList extends Div {

    /** What the list offers; each answers what is wrong, or nothing once it is done. */
    public interface Deeds {
        List<Conflict> all();

        Optional<String> note(ConflictKind kind, String name, CommandId command);

        Optional<String> strike(ConflictId id, CommandId command);
    }

    private final Deeds deeds;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("conflict.none"));
    private final Select<ConflictKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("conflict.name"));
    private final Button note = new Button(getTranslation("conflict.note"));
    private final FailureLine failure = new FailureLine();
    private CommandId command = CommandId.fresh();

    public ConflictList(Deeds deeds) {
        this.deeds = deeds;
        addClassName("conflict-list");
        none.addClassName("desk-meta");
        kind.setLabel(getTranslation("conflict.kind"));
        kind.setItems(ConflictKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("conflict.kind." + value));
        kind.setValue(ConflictKind.OUTLET);
        name.setMaxLength(200);
        name.addValueChangeListener(change -> command = CommandId.fresh());
        kind.addValueChangeListener(change -> command = CommandId.fresh());
        note.setDisableOnClick(true);
        note.addClickListener(click -> {
            note();
            note.setEnabled(true);
        });
        var form = new Div(kind, name, note);
        form.addClassName("conflict-form");
        add(none, list, form, failure);
    }

    /** Shows what is noted now. */
    public void refresh() {
        list.removeAll();
        List<Conflict> all = deeds.all();
        all.forEach(conflict -> list.add(line(conflict)));
        list.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
    }

    private ListItem line(Conflict conflict) {
        var words = new Span(conflict.name());
        words.getElement().setAttribute("dir", "auto");
        var what = new Span(getTranslation("conflict.kind." + conflict.kind()));
        what.addClassName("desk-meta");
        CommandId striking = CommandId.fresh();
        var strike = new Button(getTranslation("conflict.strike"), click -> {
            if (failure.show(deeds.strike(conflict.id(), striking))) {
                refresh();
                name.focus();
            }
        });
        strike.setAriaLabel(getTranslation("conflict.strike-one", conflict.name()));
        strike.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new ListItem(words, what, strike);
    }

    private void note() {
        if (failure.show(deeds.note(kind.getValue(), name.getValue(), command))) {
            name.clear();
            refresh();
            name.focus();
        }
    }
}
