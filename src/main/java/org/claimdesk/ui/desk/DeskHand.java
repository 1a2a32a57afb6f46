package org.claimdesk.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.assignment.Reassignments;
import org.claimdesk.assignment.SeenAssignment;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.pool.Pool;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.AssignDialog;
import org.claimdesk.ui.parts.LoadWords;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.Portraits;
import org.claimdesk.users.PersonId;
import org.claimdesk.worklists.DeskRow;
import org.claimdesk.workload.Load;
import org.claimdesk.workload.ShareOut;
import org.claimdesk.workload.Workload;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What an editor does about the claims on the desk, each wish with the dialog that belongs to it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DeskHand {

    private final Assignments assignments;
    private final Reassignments reassignments;
    private final Workload workload;
    private final ShareOut shareOut;
    private final Pool pool;
    private final Portraits portraits;
    private final Settings settings;
    private Component screen = new Div();
    private Runnable changed = () -> {};

    DeskHand(
            Assignments assignments,
            Reassignments reassignments,
            Workload workload,
            ShareOut shareOut,
            Pool pool,
            Portraits portraits,
            Settings settings) {
        this.assignments = assignments;
        this.reassignments = reassignments;
        this.workload = workload;
        this.shareOut = shareOut;
        this.pool = pool;
        this.portraits = portraits;
        this.settings = settings;
    }

    /**
     * Works for a screen.
     *
     * @param changed hears that the lists may look different now
     */
    DeskHand at(Component screen, Runnable changed) {
        this.screen = screen;
        this.changed = changed;
        return this;
    }

    void assign(Collection<DeskRow> rows) {
        List<ClaimId> claims = rows.stream().map(DeskRow::claim).distinct().toList();
        Attempt.of(() -> new AssignDialog(
                        claims.size(),
                        workload.reviewers(),
                        settings.ownTimeZone(),
                        portraits.faces(),
                        choice -> done(() ->
                                assignments.assignAll(claims, choice.reviewers(), choice.dueAt(), choice.command())))
                .open());
    }

    void shareOut(Collection<DeskRow> rows) {
        List<ClaimId> claims = rows.stream().map(DeskRow::claim).distinct().toList();
        Attempt.of(() -> new ShareOutDialog(
                        shareOut.propose(claims),
                        workload.reviewers(),
                        settings.ownTimeZone(),
                        portraits.faces(),
                        choice ->
                                done(() -> assignments.assignEach(choice.pairings(), choice.dueAt(), choice.command())))
                .open());
    }

    void putIntoThePool(Collection<DeskRow> rows) {
        List<ClaimId> claims = rows.stream().map(DeskRow::claim).distinct().toList();
        Attempt.of(() -> new PoolDialog(
                        claims.size(),
                        settings.policies().reviewsPerClaim(),
                        settings.ownTimeZone(),
                        choice -> done(() -> pool.put(claims, choice.dueAt(), choice.wanted(), choice.command())))
                .open());
    }

    void extend(Collection<AssignmentOfClaim> those) {
        List<SeenAssignment> seen = those.stream().map(DeskHand::seen).toList();
        Attempt.of(() -> new ExtendDialog(
                        seen.size(),
                        settings.ownTimeZone(),
                        (Instant due, CommandId command) -> done(() -> reassignments.extend(seen, due, command)))
                .open());
    }

    void handOver(DeskRow row, AssignmentOfClaim from) {
        Attempt.of(() -> new HandOverDialog(
                        screen.getTranslation("hand-over.title", from.reviewerName()),
                        row.wording(),
                        others(from.reviewer()),
                        new LoadWords(new Moments(settings.ownTimeZone()), portraits.faces()),
                        (PersonId to, CommandId command) -> done(() -> {
                            reassignments.handOver(seen(from), to, command);
                            return new Outcome(1, List.of());
                        }))
                .open());
    }

    void withdraw(AssignmentOfClaim assignment) {
        if (Attempt.of(() -> assignments.withdraw(assignment.id(), assignment.version(), CommandId.fresh()))) {
            Notification.show(screen.getTranslation("editors-desk.withdrawn", assignment.reviewerName()));
        }
        Attempt.of(changed);
    }

    private List<Load> others(PersonId but) {
        return workload.reviewers().stream()
                .filter(load -> !load.reviewer().equals(but))
                .toList();
    }

    private Optional<Outcome> done(Supplier<Outcome> deed) {
        Optional<Outcome> outcome = Attempt.answerOf(deed);
        outcome.ifPresent(done -> Attempt.of(changed));
        return outcome;
    }

    private static SeenAssignment seen(AssignmentOfClaim assignment) {
        return new SeenAssignment(assignment.id(), assignment.version());
    }
}
