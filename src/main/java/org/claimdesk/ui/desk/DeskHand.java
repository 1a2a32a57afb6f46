package org.claimdesk.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
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
import org.claimdesk.assignment.Pairing;
import org.claimdesk.assignment.Reassignments;
import org.claimdesk.assignment.SeenAssignment;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.conflicts.Conflicts;
import org.claimdesk.errands.Errands;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.AssignDialog;
import org.claimdesk.ui.parts.LoadWords;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.shell.Attempt;
import org.claimdesk.ui.shell.ErrandStrip;
import org.claimdesk.ui.shell.Portraits;
import org.claimdesk.users.PersonId;
import org.claimdesk.worklists.DeskRow;
import org.claimdesk.workload.Load;
import org.claimdesk.workload.ShareOut;
import org.claimdesk.workload.Workload;
import org.jspecify.annotations.Nullable;
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
    private final Portraits portraits;
    private final Errands errands;
    private final Conflicts conflicts;
    private final Settings settings;
    private @Nullable Dialog asking;
    private @Nullable ErrandStrip strip;
    private Component screen = new Div();
    private Runnable changed = () -> {};

    DeskHand(
            Assignments assignments,
            Reassignments reassignments,
            Workload workload,
            ShareOut shareOut,
            Portraits portraits,
            Errands errands,
            Conflicts conflicts,
            Settings settings) {
        this.assignments = assignments;
        this.reassignments = reassignments;
        this.workload = workload;
        this.shareOut = shareOut;
        this.portraits = portraits;
        this.errands = errands;
        this.conflicts = conflicts;
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

    /** How the desk gets on with what was too much to wait for. */
    ErrandStrip strip() {
        if (strip == null) {
            strip = new ErrandStrip(errands, () -> changed.run());
        }
        return strip;
    }

    void assign(Collection<DeskRow> rows) {
        List<ClaimId> claims = rows.stream().map(DeskRow::claim).distinct().toList();
        ask(() -> new AssignDialog(
                claims.size(),
                workload.reviewers(),
                settings.ownTimeZone(),
                portraits.faces(),
                people -> conflicts.between(claims, people),
                choice -> carriedOut(() -> errands.assign(
                        Pairing.each(claims, choice.reviewers()),
                        choice.dueAt(),
                        choice.despite(),
                        choice.command()))));
    }

    void shareOut(Collection<DeskRow> rows) {
        List<ClaimId> claims = rows.stream().map(DeskRow::claim).distinct().toList();
        ask(() -> new ShareOutDialog(
                shareOut.propose(claims),
                workload.reviewers(),
                settings.ownTimeZone(),
                portraits.faces(),
                choice -> carriedOut(() -> errands.assign(choice.pairings(), choice.dueAt(), "", choice.command()))));
    }

    void putIntoThePool(Collection<DeskRow> rows) {
        List<ClaimId> claims = rows.stream().map(DeskRow::claim).distinct().toList();
        ask(() -> new PoolDialog(
                claims.size(),
                settings.policies().reviewsPerClaim(),
                settings.ownTimeZone(),
                choice -> carriedOut(
                        () -> errands.putIntoThePool(claims, choice.dueAt(), choice.wanted(), choice.command()))));
    }

    void extend(Collection<AssignmentOfClaim> those) {
        List<SeenAssignment> seen = those.stream().map(DeskHand::seen).toList();
        ask(() -> new ExtendDialog(
                seen.size(),
                settings.ownTimeZone(),
                (Instant due, CommandId command) -> carriedOut(() -> errands.extend(seen, due, command))));
    }

    void handOver(DeskRow row, AssignmentOfClaim from) {
        ask(() -> new HandOverDialog(
                screen.getTranslation("hand-over.title", from.reviewerName()),
                row.wording(),
                others(from.reviewer()),
                new LoadWords(new Moments(settings.ownTimeZone()), portraits.faces()),
                (PersonId to, CommandId command) -> carriedOut(() -> {
                    reassignments.handOver(seen(from), to, command);
                    return Optional.of(new Outcome(1, List.of()));
                })));
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

    private void ask(Supplier<Dialog> question) {
        Attempt.of(() -> {
            asking = question.get();
            asking.open();
        });
    }

    /** Answers what came of it; nothing when that failed, or when the desk is at it and the dialog has made room. */
    private Optional<Outcome> carriedOut(Supplier<Optional<Outcome>> deed) {
        Optional<Optional<Outcome>> carriedOut = Attempt.answerOf(deed);
        carriedOut.ifPresent(outcome -> {
            if (outcome.isEmpty() && asking != null) {
                asking.close();
            }
            Attempt.of(strip()::look);
            Attempt.of(changed);
        });
        return carriedOut.flatMap(outcome -> outcome);
    }

    private static SeenAssignment seen(AssignmentOfClaim assignment) {
        return new SeenAssignment(assignment.id(), assignment.version());
    }
}
