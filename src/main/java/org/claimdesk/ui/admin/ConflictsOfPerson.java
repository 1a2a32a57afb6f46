package org.claimdesk.ui.admin;

import java.util.List;
import java.util.Optional;
import org.claimdesk.conflicts.Conflict;
import org.claimdesk.conflicts.ConflictId;
import org.claimdesk.conflicts.ConflictKind;
import org.claimdesk.conflicts.Conflicts;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.ConflictList;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.users.PersonId;

/** What an administrator may do about the conflicts of interest of somebody. */
record ConflictsOfPerson(Conflicts conflicts, PersonId person) implements ConflictList.Deeds {

    @Override
    public List<Conflict> all() {
        return conflicts.of(person);
    }

    @Override
    public Optional<String> note(ConflictKind kind, String name, CommandId command) {
        return Attempt.failureOf(() -> conflicts.note(person, kind, name, command));
    }

    @Override
    public Optional<String> strike(ConflictId id, CommandId command) {
        return Attempt.failureOf(() -> conflicts.strike(id, command));
    }
}
