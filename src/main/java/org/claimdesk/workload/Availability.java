package org.claimdesk.workload;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much somebody takes on and when they are away: kept by themselves and by editors; for everybody else there is nothing. */
@Service
@Transactional
public class Availability {

    static final int LONGEST_NOTE = 200;

    private static final String OWN_OR_EDITOR = "hasAnyRole('REVIEWER', 'EDITOR')";

    private final WorkloadRepository repository;
    private final Settings settings;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Availability(
            WorkloadRepository repository,
            Settings settings,
            CurrentUser currentUser,
            Commands commands,
            ApplicationEventPublisher news) {
        this.repository = repository;
        this.settings = settings;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    /** How many claims somebody checks at a time. */
    @PreAuthorize(OWN_OR_EDITOR)
    @Transactional(readOnly = true)
    public Capacity capacity(PersonId person) {
        mustBeInReach(person);
        return repository.capacity(person, deskDefault());
    }

    /** Sets it; null for the desk's default. */
    @PreAuthorize(OWN_OR_EDITOR)
    public void setCapacity(PersonId person, @Nullable Integer claims, int version, CommandId command) {
        commands.once(command, () -> {
            mustBeInReach(person);
            if (claims != null && (claims < 0 || claims > Capacity.MOST)) {
                throw new Refused("workload.refused.capacity", Capacity.MOST);
            }
            Capacity before = repository.capacity(person, deskDefault());
            if (before.version() != version) {
                throw new OptimisticLockingFailureException("capacity of " + person.value() + " has moved on");
            }
            repository.saveCapacity(person, claims, version);
            news.publishEvent(new CapacityChanged(person, before.own(), claims));
        });
    }

    /** The absences that are not over yet, the next one first. */
    @PreAuthorize(OWN_OR_EDITOR)
    @Transactional(readOnly = true)
    public List<Absence> absences(PersonId person) {
        mustBeInReach(person);
        return repository.absences(person, today());
    }

    /** Notes that somebody will be away, both days included. */
    @PreAuthorize(OWN_OR_EDITOR)
    public AbsenceId addAbsence(
            PersonId person, LocalDate firstDay, LocalDate lastDay, String note, CommandId command) {
        return new AbsenceId(commands.once(command, () -> {
            mustBeInReach(person);
            String words = note.strip();
            refuseUnless(!lastDay.isBefore(firstDay), "workload.refused.ends-before-it-begins");
            refuseUnless(!lastDay.isBefore(today()), "workload.refused.over");
            if (words.length() > LONGEST_NOTE) {
                throw new Refused("workload.refused.note-too-long", LONGEST_NOTE);
            }
            AbsenceId id = repository.addAbsence(person, firstDay, lastDay, words);
            news.publishEvent(new AbsenceAdded(new Absence(id, person, firstDay, lastDay, words, 1)));
            return id.value();
        }));
    }

    /** Takes an absence back. */
    @PreAuthorize(OWN_OR_EDITOR)
    public void removeAbsence(AbsenceId id, int version, CommandId command) {
        commands.once(command, () -> {
            Absence absence = repository.absence(id).orElseThrow(() -> new NotFound("absence", id.value()));
            if (!isInReach(absence.person())) {
                throw new NotFound("absence", id.value());
            }
            repository.removeAbsence(id, version);
            news.publishEvent(new AbsenceRemoved(absence));
        });
    }

    /** Today, on the desk's calendar. */
    private LocalDate today() {
        return Utc.now().atZone(settings.timeZone()).toLocalDate();
    }

    private int deskDefault() {
        return Integer.parseInt(settings.read(Setting.CLAIMS_AT_A_TIME).value());
    }

    private boolean isInReach(PersonId person) {
        return currentUser.has(Role.EDITOR) || person.equals(currentUser.id());
    }

    private void mustBeInReach(PersonId person) {
        if (!isInReach(person) || !repository.isAPerson(person)) {
            throw new NotFound("person", person.value());
        }
    }

    private static void refuseUnless(boolean fine, String key) {
        if (!fine) {
            throw new Refused(key);
        }
    }
}
