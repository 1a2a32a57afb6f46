package org.claimdesk.assignment;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimProgress;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.conflicts.Clash;
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

/**
 * Asks reviewers to check claims, and keeps what they answer. Every change holds the claim first, so that two who assign or withdraw at
 * the same moment do so one after the other, and the claim's status follows from all of its assignments.
 */
@Service
@Transactional
public class Assignments {

    private final AssignmentRepository repository;
    private final Question question;
    private final Impartiality impartiality;
    private final ClaimProgress progress;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Assignments(
            AssignmentRepository repository,
            Question question,
            Impartiality impartiality,
            ClaimProgress progress,
            CurrentUser currentUser,
            Commands commands,
            ApplicationEventPublisher news) {
        this.repository = repository;
        this.question = question;
        this.impartiality = impartiality;
        this.progress = progress;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    /** Asks a reviewer to check a claim, for the first time or anew after they declined or the desk withdrew. */
    @PreAuthorize("hasRole('EDITOR')")
    public AssignmentId assign(ClaimId claim, PersonId reviewer, @Nullable Instant dueAt, CommandId command) {
        var pairing = new Pairing(claim, reviewer);
        return new AssignmentId(commands.once(
                command, () -> round(List.of(pairing), dueAt, "").ask(pairing).value()));
    }

    /** Asks each of these reviewers to check each of these claims; what cannot be is named in the answer, and the rest is done. */
    @PreAuthorize("hasRole('EDITOR')")
    public Outcome assignAll(
            List<ClaimId> claims, List<PersonId> reviewers, @Nullable Instant dueAt, CommandId command) {
        return assignEach(Pairing.each(claims, reviewers), dueAt, "", command);
    }

    /**
     * Asks just these reviewers about just these claims; what cannot be is named in the answer, and the rest is done.
     *
     * @param despite why conflicts of interest do not count here; empty where they do
     */
    @PreAuthorize("hasRole('EDITOR')")
    public Outcome assignEach(List<Pairing> pairings, @Nullable Instant dueAt, String despite, CommandId command) {
        var tally = new Tally();
        long count = commands.once(command, () -> {
            Round round = round(pairings, dueAt, despite);
            new LinkedHashSet<>(pairings).forEach(pairing -> tally.attempt(() -> round.ask(pairing)));
            return tally.count();
        });
        return new Outcome((int) count, tally.others());
    }

    /**
     * The reviewer at the keyboard takes a claim on which the pool has kept a place for them. Who was ever asked about the claim, however
     * that ended, does not get it.
     */
    @PreAuthorize("hasRole('REVIEWER')")
    public AssignmentId take(ClaimId claim, @Nullable Instant dueAt) {
        var pairing = new Pairing(claim, currentUser.id());
        return roundBy(List.of(pairing), dueAt, "").askForTheFirstTime(pairing);
    }

    /** Takes the question back. */
    @PreAuthorize("hasRole('EDITOR')")
    public void withdraw(AssignmentId id, int version, CommandId command) {
        commands.once(command, () -> {
            ClaimStatus claim = hold(id);
            Assignment before = unmoved(read(id), version);
            repository.save(before.withdrawn());
            news.publishEvent(new AssignmentWithdrawn(id, before.claim(), before.reviewer(), before.status()));
            reopenIfNobodyIsLeft(before.claim(), claim);
        });
    }

    /** Says no to one's own assignment, with a reason for the editor. */
    @PreAuthorize("hasRole('REVIEWER')")
    public void decline(AssignmentId id, String reason, int version, CommandId command) {
        commands.once(command, () -> {
            String why = Words.reason(reason).text();
            ClaimStatus claim = hold(id);
            Assignment before = unmoved(own(read(id)), version);
            repository.save(before.declined(why));
            news.publishEvent(new AssignmentDeclined(id, before.claim(), before.status(), why));
            reopenIfNobodyIsLeft(before.claim(), claim);
        });
    }

    /** The assignment, for its reviewer and for editors; for everybody else there is none. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional(readOnly = true)
    public Assignment find(AssignmentId id) {
        Assignment found = read(id);
        return currentUser.has(Role.EDITOR) ? found : own(found);
    }

    /** Everybody who was ever asked about a claim, in the order in which they were. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public List<Assignment> of(ClaimId claim) {
        return repository.of(claim);
    }

    /** Everybody who was ever asked about a claim of an article, in the order of the article; a reviewer sees only themselves. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional(readOnly = true)
    public List<AssignmentOfClaim> ofArticle(ArticleId article) {
        return repository.of(article, currentUser.has(Role.EDITOR) ? null : currentUser.id());
    }

    /** The reviewer opens their review; doing so again changes nothing. */
    @PreAuthorize("hasRole('REVIEWER')")
    public void start(AssignmentId id) {
        hold(id);
        Assignment before = own(read(id));
        if (before.status() != AssignmentStatus.STARTED) {
            repository.save(before.started());
            news.publishEvent(new AssignmentStarted(id, before.claim()));
        }
    }

    /** The reviewer hands in their review. What that means for the claim is for the reviews to say. */
    @PreAuthorize("hasRole('REVIEWER')")
    public void submitted(AssignmentId id) {
        hold(id);
        Assignment before = own(read(id));
        repository.save(before.submitted());
        news.publishEvent(new AssignmentSubmitted(id, before.claim()));
    }

    /** An editor gives the review back. What that means for the claim is for the reviews to say. */
    @PreAuthorize("hasRole('EDITOR')")
    public void returned(AssignmentId id, String note) {
        String wanted = Words.note(note).text();
        hold(id);
        Assignment before = read(id);
        repository.save(before.returned(wanted));
        news.publishEvent(new AssignmentReturned(id, before.claim(), before.reviewer(), wanted));
    }

    private Round round(List<Pairing> pairings, @Nullable Instant dueAt, String despite) {
        if (dueAt != null && dueAt.isBefore(Utc.now())) {
            throw new Refused("assignment.refused.due-passed");
        }
        return roundBy(pairings, dueAt, despite);
    }

    private Round roundBy(List<Pairing> pairings, @Nullable Instant dueAt, String despite) {
        Set<ClaimId> claims = pairings.stream().map(Pairing::claim).collect(Collectors.toSet());
        Set<PersonId> reviewers = pairings.stream().map(Pairing::reviewer).collect(Collectors.toSet());
        Map<ClaimId, AssignedClaim> held = repository.hold(claims);
        return new Round(
                dueAt,
                despite,
                impartiality.clashes(claims, reviewers),
                held,
                repository.candidates(reviewers).stream().collect(Collectors.toMap(Candidate::id, Function.identity())),
                repository.earlier(claims, reviewers).stream()
                        .collect(Collectors.toMap(Assignment::pairing, Function.identity())));
    }

    /** One wish to assign: by when, and the claims and people as they stand. */
    private class Round {

        private final @Nullable Instant dueAt;
        private final String despite;
        private final Map<Pairing, Clash> clashes;
        private final Map<ClaimId, AssignedClaim> claims;
        private final Map<PersonId, Candidate> candidates;
        private final Map<Pairing, Assignment> earlier;

        Round(
                @Nullable Instant dueAt,
                String despite,
                Map<Pairing, Clash> clashes,
                Map<ClaimId, AssignedClaim> claims,
                Map<PersonId, Candidate> candidates,
                Map<Pairing, Assignment> earlier) {
            this.dueAt = dueAt;
            this.despite = despite;
            this.clashes = clashes;
            this.claims = claims;
            this.candidates = candidates;
            this.earlier = earlier;
        }

        AssignmentId askForTheFirstTime(Pairing pairing) {
            AssignedClaim claim = claims.get(pairing.claim());
            if (claim != null && earlier.containsKey(pairing)) {
                throw new Refused("assignment.refused.asked-before", claim.number());
            }
            return ask(pairing);
        }

        AssignmentId ask(Pairing pairing) {
            AssignedClaim claim = claims.get(pairing.claim());
            if (claim == null) {
                throw new NotFound("claim", pairing.claim().value());
            }
            Candidate reviewer = candidates.get(pairing.reviewer());
            if (reviewer == null) {
                throw new NotFound("person", pairing.reviewer().value());
            }
            Assignment before = earlier.get(pairing);
            question.mustBePossible(claim, reviewer, before);
            impartiality.mustBeGiven(clashes, pairing, despite);
            if (claim.status() == ClaimStatus.OPEN) {
                progress.sendToReview(claim.id());
                claims.put(claim.id(), claim.inReview());
            }
            return question.ask(claim, reviewer, before, dueAt);
        }
    }

    /** Holds the claim of an assignment; answers where it stands. */
    private ClaimStatus hold(AssignmentId id) {
        return repository
                .holdClaimOf(id)
                .orElseThrow(() -> new NotFound("assignment", id.value()))
                .status();
    }

    private Assignment read(AssignmentId id) {
        return repository.find(id).orElseThrow(() -> new NotFound("assignment", id.value()));
    }

    private Assignment own(Assignment assignment) {
        if (!assignment.reviewer().equals(currentUser.id())) {
            throw new NotFound("assignment", assignment.id().value());
        }
        return assignment;
    }

    private static Assignment unmoved(Assignment assignment, int version) {
        if (assignment.version() != version) {
            throw new OptimisticLockingFailureException(
                    "assignment " + assignment.id().value() + " has moved on");
        }
        return assignment;
    }

    private void reopenIfNobodyIsLeft(ClaimId claim, ClaimStatus status) {
        boolean somebodyIs = repository.of(claim).stream()
                .anyMatch(a -> a.status().isLive() || a.status() == AssignmentStatus.SUBMITTED);
        if (status == ClaimStatus.IN_REVIEW && !somebodyIs) {
            progress.backToOpen(claim);
        }
    }
}
