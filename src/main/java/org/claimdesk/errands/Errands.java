package org.claimdesk.errands;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.assignment.Pairing;
import org.claimdesk.assignment.SeenAssignment;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out an editor's wishes about several claims: a few at once, with the outcome for an answer, and many as an errand, with no
 * answer yet. An errand is run in the name of its editor, as far as they may still do what they wished.
 */
@Service
@Transactional
public class Errands {

    /** Nobody waits for more than this. */
    public static final int AT_ONCE = 50;

    private static final String EDITOR = "hasRole('EDITOR')";

    private final ErrandRepository repository;
    private final ErrandDeeds deeds;
    private final Scheduler scheduler;
    private final Commands commands;
    private final CurrentUser currentUser;

    Errands(
            ErrandRepository repository,
            ErrandDeeds deeds,
            Scheduler scheduler,
            Commands commands,
            CurrentUser currentUser) {
        this.repository = repository;
        this.deeds = deeds;
        this.scheduler = scheduler;
        this.commands = commands;
        this.currentUser = currentUser;
    }

    /**
     * Asks just these reviewers about just these claims.
     *
     * @param despite why conflicts of interest do not count here; empty where they do
     */
    @PreAuthorize(EDITOR)
    public Optional<Outcome> assign(
            List<Pairing> pairings, @Nullable Instant dueAt, String despite, CommandId command) {
        return carryOut(
                new Mandate(ErrandKind.ASSIGN, dueAt, 0, null, despite),
                pairings.stream().distinct().map(ErrandItem::of).toList(),
                command);
    }

    /** Puts claims into the pool, each with so many places. */
    @PreAuthorize(EDITOR)
    public Optional<Outcome> putIntoThePool(
            List<ClaimId> claims, @Nullable Instant dueAt, int wanted, CommandId command) {
        return carryOut(
                new Mandate(ErrandKind.POOL, dueAt, wanted, null, ""),
                claims.stream().map(ErrandItem::of).toList(),
                command);
    }

    /** Sets another due time for each of these. */
    @PreAuthorize(EDITOR)
    public Optional<Outcome> extend(List<SeenAssignment> seen, Instant dueAt, CommandId command) {
        return carryOut(
                Mandate.to(ErrandKind.EXTEND, dueAt),
                seen.stream().map(ErrandItem::of).toList(),
                command);
    }

    @PreAuthorize(EDITOR)
    public Optional<Outcome> confirm(List<SeenClaim> seen, CommandId command) {
        return carryOut(
                Mandate.to(ErrandKind.CONFIRM, null),
                seen.stream().map(ErrandItem::of).toList(),
                command);
    }

    @PreAuthorize(EDITOR)
    public Optional<Outcome> setAside(List<SeenClaim> seen, SetAsideReason reason, String note, CommandId command) {
        return carryOut(
                new Mandate(ErrandKind.SET_ASIDE, null, 0, reason, note),
                seen.stream().map(ErrandItem::of).toList(),
                command);
    }

    /** What the person at the keyboard has under way, or has not yet put away. */
    @PreAuthorize(EDITOR)
    @Transactional(readOnly = true)
    public List<Errand> mine() {
        return repository.unseen(currentUser.id());
    }

    /** The person at the keyboard has seen how it ended; one that is under way stays. */
    @PreAuthorize(EDITOR)
    public void putAway(ErrandId errand) {
        repository.see(errand, currentUser.id());
    }

    private Optional<Outcome> carryOut(Mandate wish, List<ErrandItem> items, CommandId command) {
        if (items.size() <= AT_ONCE) {
            return Optional.of(deeds.carryOut(wish, items, command));
        }
        commands.once(command, () -> {
            deeds.carryOut(wish, List.of(), CommandId.fresh());
            ErrandId errand = repository.add(currentUser.id(), wish, items, Utc.now());
            scheduler.schedule(ErrandJob.of(errand), Utc.now());
        });
        return Optional.empty();
    }
}
