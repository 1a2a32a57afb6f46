package org.claimdesk.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.conflicts.Clash;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what reviewers have been asked already: gives them more time, or asks somebody else in their place. The claim stays in review
 * all the while, and what the first had written stays theirs.
 */
@Service
@Transactional
public class Reassignments {

    private final AssignmentRepository repository;
    private final Question question;
    private final Impartiality impartiality;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Reassignments(
            AssignmentRepository repository,
            Question question,
            Impartiality impartiality,
            Commands commands,
            ApplicationEventPublisher news) {
        this.repository = repository;
        this.question = question;
        this.impartiality = impartiality;
        this.commands = commands;
        this.news = news;
    }

    /** Sets another due time for each of these, which their reviewers see on their queues; those that have moved on are named. */
    @PreAuthorize("hasRole('EDITOR')")
    public Outcome extend(List<SeenAssignment> seen, Instant dueAt, CommandId command) {
        var tally = new Tally();
        long count = commands.once(command, () -> {
            if (dueAt.isBefore(Utc.now())) {
                throw new Refused("assignment.refused.due-passed");
            }
            Map<AssignmentId, HeldAssignment> held =
                    repository.holdAll(seen.stream().map(SeenAssignment::id).toList());
            for (SeenAssignment each : seen) {
                tally.attempt(() -> extend(held(held, each.id()), each.version(), dueAt));
            }
            return tally.count();
        });
        return new Outcome((int) count, tally.others());
    }

    /** Asks somebody else in the place of a reviewer, by the same due time. */
    @PreAuthorize("hasRole('EDITOR')")
    public AssignmentId handOver(SeenAssignment seen, PersonId to, CommandId command) {
        return new AssignmentId(commands.once(command, () -> {
            HeldAssignment held = held(repository.holdAll(List.of(seen.id())), seen.id());
            if (held.assignment().version() != seen.version()) {
                throw new OptimisticLockingFailureException(
                        "assignment " + seen.id().value() + " has moved on");
            }
            Candidate successor = candidate(to);
            return handOver(held, successor, earlier(List.of(held), successor), clashes(List.of(held), to))
                    .value();
        }));
    }

    /** Asks somebody else about all that still waits for a reviewer; what that person has been asked about already is named and stays. */
    @PreAuthorize("hasRole('EDITOR')")
    public Outcome handOverAll(PersonId from, PersonId to, CommandId command) {
        var tally = new Tally();
        long count = commands.once(command, () -> {
            Candidate successor = candidate(to);
            successor.mustBeAReviewer();
            List<HeldAssignment> held =
                    List.copyOf(repository.holdAll(repository.liveOf(from)).values());
            var earlier = earlier(held, successor);
            var clashes = clashes(held, to);
            held.forEach(each -> tally.attempt(() -> handOver(each, successor, earlier, clashes)));
            return tally.count();
        });
        return new Outcome((int) count, tally.others());
    }

    private void extend(HeldAssignment held, int version, Instant dueAt) {
        held.mustBeAt(version);
        held.mustBeLive();
        Assignment before = held.assignment();
        repository.save(before.extended(dueAt, Utc.now()));
        news.publishEvent(
                new AssignmentExtended(before.id(), before.claim(), before.reviewer(), before.dueAt(), dueAt));
    }

    private AssignmentId handOver(
            HeldAssignment held, Candidate successor, Map<Pairing, Assignment> earlier, Map<Pairing, Clash> clashes) {
        Assignment before = held.assignment();
        held.mustBeLive();
        if (before.reviewer().equals(successor.id())) {
            throw new Refused("assignment.refused.hand-over-to-self", successor.name());
        }
        Assignment asked = earlier.get(new Pairing(before.claim(), successor.id()));
        question.mustBePossible(held.claim(), successor, asked);
        impartiality.mustBeGiven(clashes, new Pairing(before.claim(), successor.id()), "");
        repository.save(before.withdrawn());
        AssignmentId next = question.ask(held.claim(), successor, asked, before.dueAt());
        news.publishEvent(
                new AssignmentHandedOver(before.id(), before.claim(), before.reviewer(), before.status(), next));
        return next;
    }

    private Map<Pairing, Clash> clashes(List<HeldAssignment> held, PersonId successor) {
        return impartiality.clashes(held.stream().map(each -> each.claim().id()).toList(), Set.of(successor));
    }

    private Map<Pairing, Assignment> earlier(List<HeldAssignment> held, Candidate successor) {
        return repository
                .earlier(held.stream().map(each -> each.claim().id()).toList(), Set.of(successor.id()))
                .stream()
                .collect(Collectors.toMap(Assignment::pairing, Function.identity()));
    }

    private Candidate candidate(PersonId person) {
        return repository.candidates(Set.of(person)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("person", person.value()));
    }

    private static HeldAssignment held(Map<AssignmentId, HeldAssignment> held, AssignmentId id) {
        HeldAssignment found = held.get(id);
        if (found == null) {
            throw new NotFound("assignment", id.value());
        }
        return found;
    }
}
