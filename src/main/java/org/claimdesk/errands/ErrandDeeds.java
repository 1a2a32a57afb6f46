package org.claimdesk.errands;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.assignment.Reassignments;
import org.claimdesk.claims.DoneToSeveral;
import org.claimdesk.claims.SeveralClaims;
import org.claimdesk.pool.Pool;
import org.claimdesk.shared.CommandId;
import org.springframework.stereotype.Component;

/** Hands each kind of wish to the service that carries it out, for all of the items or a portion of them. */
@Component
class ErrandDeeds {

    private final Assignments assignments;
    private final Reassignments reassignments;
    private final Pool pool;
    private final SeveralClaims several;

    ErrandDeeds(Assignments assignments, Reassignments reassignments, Pool pool, SeveralClaims several) {
        this.assignments = assignments;
        this.reassignments = reassignments;
        this.pool = pool;
        this.several = several;
    }

    Outcome carryOut(Mandate wish, List<ErrandItem> items, CommandId command) {
        return switch (wish.kind()) {
            case ASSIGN -> assignments.assignEach(each(items, ErrandItem::pairing), wish.dueAt(), wish.note(), command);
            case POOL -> pool.put(each(items, ErrandItem::claim), wish.dueAt(), wish.wanted(), command);
            case EXTEND ->
                reassignments.extend(
                        each(items, ErrandItem::seenAssignment), Objects.requireNonNull(wish.dueAt()), command);
            case CONFIRM -> outcome(several.confirm(each(items, ErrandItem::seenClaim), command));
            case SET_ASIDE ->
                outcome(several.setAside(
                        each(items, ErrandItem::seenClaim),
                        Objects.requireNonNull(wish.reason()),
                        wish.note(),
                        command));
        };
    }

    private static <T> List<T> each(List<ErrandItem> items, Function<ErrandItem, T> as) {
        return items.stream().map(as).toList();
    }

    private static Outcome outcome(DoneToSeveral done) {
        return new Outcome(
                done.done(),
                done.others().stream().map(DoneToSeveral.LeftAlone::refusal).toList());
    }
}
