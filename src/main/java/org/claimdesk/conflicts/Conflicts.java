package org.claimdesk.conflicts;

import java.util.Collection;
import java.util.List;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have to do with, and therefore must not check. Reviewers note their own, administrators those of everybody; what an
 * administrator has noted only an administrator strikes.
 */
@Service
@Transactional
public class Conflicts {

    private static final String SOMEBODY = "hasAnyRole('REVIEWER', 'ADMIN')";

    private final ConflictRepository repository;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Conflicts(
            ConflictRepository repository, CurrentUser currentUser, Commands commands, ApplicationEventPublisher news) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    /** Those of a person by name: one's own, or for administrators anybody's. */
    @PreAuthorize(SOMEBODY)
    @Transactional(readOnly = true)
    public List<Conflict> of(PersonId person) {
        mustBeWithinReach(person);
        return repository.of(person);
    }

    /** Keeps work that has to do with this name from the person, from now on. */
    @PreAuthorize(SOMEBODY)
    public void note(PersonId person, ConflictKind kind, String name, CommandId command) {
        commands.once(command, () -> {
            mustBeWithinReach(person);
            var written = new ConflictName(name);
            if (!repository.add(person, kind, written, currentUser.id(), Utc.now())) {
                throw new Refused("conflict.refused.noted-already", written.name());
            }
            news.publishEvent(new ConflictNoted(person, kind, written.name()));
        });
    }

    /** Lets the person check what has to do with this name again. */
    @PreAuthorize(SOMEBODY)
    public void strike(ConflictId id, CommandId command) {
        commands.once(command, () -> {
            Conflict conflict = repository.find(id).orElseThrow(() -> new NotFound("conflict", id.value()));
            mustBeWithinReach(conflict.person());
            if (!currentUser.has(Role.ADMIN) && !conflict.notedBy().equals(currentUser.id())) {
                throw new Refused("conflict.refused.noted-by-another", conflict.name());
            }
            repository.remove(id);
            news.publishEvent(new ConflictStruck(conflict.person(), conflict.kind(), conflict.name()));
        });
    }

    /** Which of these claims which of these people must not check, in the order of the claims. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional(readOnly = true)
    public List<Clash> between(Collection<ClaimId> claims, Collection<PersonId> people) {
        return repository.between(claims, people);
    }

    private void mustBeWithinReach(PersonId person) {
        if (!currentUser.has(Role.ADMIN) && !person.equals(currentUser.id())) {
            throw new NotFound("person", person.value());
        }
    }
}
