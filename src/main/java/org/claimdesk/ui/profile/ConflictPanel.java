package org.claimdesk.ui.profile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.claimdesk.conflicts.Conflict;
import org.claimdesk.conflicts.ConflictId;
import org.claimdesk.conflicts.ConflictKind;
import org.claimdesk.conflicts.Conflicts;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.ConflictList;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;

/** What the person has to do with, so that the desk does not ask them about it; for those who check. */
class ConflictPanel extends Panel {

    private final ConflictList list;

    ConflictPanel(Conflicts conflicts, Person person) {
        super(UI.getCurrent().getTranslation("conflict.title"));
        setId("conflicts");
        setVisible(person.has(Role.REVIEWER));
        list = new ConflictList(new ConflictList.Deeds() {
            @Override
            public List<Conflict> all() {
                return conflicts.of(person.id());
            }

            @Override
            public Optional<String> note(ConflictKind kind, String name, CommandId command) {
                return Attempt.failureOf(() -> conflicts.note(person.id(), kind, name, command));
            }

            @Override
            public Optional<String> strike(ConflictId id, CommandId command) {
                return Attempt.failureOf(() -> conflicts.strike(id, command));
            }
        });
        var text = new Paragraph(getTranslation("conflict.text"));
        text.addClassName("desk-meta");
        add(text, list);
    }

    /** Shows what holds now. */
    void refresh() {
        if (isVisible()) {
            list.refresh();
        }
    }
}
