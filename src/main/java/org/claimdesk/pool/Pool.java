package org.claimdesk.pool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims that wait for any reviewer who has time. */
@Service
@Transactional
public class Pool {

    /** Nobody counts further than this. */
    public static final int MOST = 1000;

    /** More reviews of one claim than this nobody needs. */
    public static final int MOST_PLACES = 9;

    /** How many of the first claims are looked at when somebody takes the next: so many others can be taking one at the same moment. */
    private static final int LOOKED_AT = 50;

    private final PoolRepository repository;
    private final Assignments assignments;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Pool(
            PoolRepository repository,
            Assignments assignments,
            CurrentUser currentUser,
            Commands commands,
            ApplicationEventPublisher news) {
        this.repository = repository;
        this.assignments = assignments;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    /** Puts claims into the pool, each with so many places; those that do not fit are named, and the rest is done. */
    @PreAuthorize("hasRole('EDITOR')")
    public Outcome put(List<ClaimId> claims, @Nullable Instant dueAt, int wanted, CommandId command) {
        List<Refused> others = new ArrayList<>();
        long count = commands.once(command, () -> {
            refuseUnless(wanted >= 1 && wanted <= MOST_PLACES, "pool.refused.places", MOST_PLACES);
            refuseUnless(dueAt == null || dueAt.isAfter(Utc.now()), "assignment.refused.due-passed");
            List<PoolCandidate> candidates = repository.hold(claims);
            for (PoolCandidate candidate : candidates) {
                try {
                    candidate.mustFit();
                    repository.add(candidate, dueAt, wanted, currentUser.id(), Utc.now());
                    news.publishEvent(new ClaimPooled(candidate.id(), dueAt, wanted));
                } catch (Refused refusal) {
                    others.add(refusal);
                }
            }
            return (long) candidates.size() - others.size();
        });
        return new Outcome((int) count, others);
    }

    /** Takes a claim out of the pool; who has taken it keeps it. */
    @PreAuthorize("hasRole('EDITOR')")
    public void takeOut(ClaimId claim, int version, CommandId command) {
        commands.once(command, () -> {
            int stands = repository.versionOf(claim).orElseThrow(() -> new NotFound("pool_claim", claim.value()));
            if (stands != version) {
                throw new OptimisticLockingFailureException("pool claim " + claim.value() + " has moved on");
            }
            repository.remove(claim);
            news.publishEvent(new ClaimLeftPool(claim));
        });
    }

    /** The reviewer at the keyboard takes a place on this claim. */
    @PreAuthorize("hasRole('REVIEWER')")
    public AssignmentId take(ClaimId claim, CommandId command) {
        return new AssignmentId(commands.once(
                command, () -> take(repository.hold(claim).orElseThrow(() -> new Refused("pool.refused.taken")))
                        .value()));
    }

    /** The reviewer at the keyboard takes the claim that is best done next. */
    @PreAuthorize("hasRole('REVIEWER')")
    public AssignmentId takeNext(CommandId command) {
        return new AssignmentId(commands.once(command, () -> {
            List<ClaimId> first = repository.candidatesFor(currentUser.id(), LOOKED_AT);
            Place place = firstOf(first, repository::holdAtOnce)
                    .or(() -> firstOf(first, repository::hold))
                    .orElseThrow(() -> new Refused("pool.refused.empty"));
            return take(place).value();
        }));
    }

    /** What the reviewer at the keyboard may take, after the given row; from the beginning without one. */
    @PreAuthorize("hasRole('REVIEWER')")
    @Transactional(readOnly = true)
    public Page<PoolRow> pageForMe(@Nullable PoolRow after, int size) {
        return Page.of(repository.rowsFor(currentUser.id(), after, size + 1), size);
    }

    /** How much the reviewer at the keyboard may take, up to {@link #MOST}. */
    @PreAuthorize("hasRole('REVIEWER')")
    @Transactional(readOnly = true)
    public int countForMe() {
        return repository.countFor(currentUser.id(), MOST);
    }

    /** All that is in the pool, also where every place is taken, after the given row. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public Page<PoolRow> page(@Nullable PoolRow after, int size) {
        return Page.of(repository.rows(after, size + 1), size);
    }

    /** How many claims are in the pool, up to {@link #MOST}. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public int count() {
        return repository.count(MOST);
    }

    private AssignmentId take(Place place) {
        AssignmentId assignment = assignments.take(place.claim(), place.dueAt());
        repository.take(place.claim(), assignment);
        news.publishEvent(new PlaceTaken(place.claim(), assignment));
        return assignment;
    }

    private static Optional<Place> firstOf(List<ClaimId> claims, Function<ClaimId, Optional<Place>> hold) {
        return claims.stream().map(hold).flatMap(Optional::stream).findFirst();
    }

    private static void refuseUnless(boolean fine, String key, Object... arguments) {
        if (!fine) {
            throw new Refused(key, arguments);
        }
    }
}
