package org.claimdesk.errands;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.assignment.Outcome;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.Deputy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Runs errands, a portion at a time. What is done and how far the errand is are kept in one transaction, so that a portion is done once,
 * however often the desk is killed in the middle of it.
 */
@Service
@Transactional
class ErrandClerk {

    private final ErrandRepository repository;
    private final ErrandDeeds deeds;
    private final Deputy deputy;

    ErrandClerk(ErrandRepository repository, ErrandDeeds deeds, Deputy deputy) {
        this.repository = repository;
        this.deeds = deeds;
        this.deputy = deputy;
    }

    /** Does the next portion; answers whether there is more to do. */
    boolean goOn(ErrandId id) {
        OpenErrand errand = hold(id);
        if (!errand.goesOn()) {
            return false;
        }
        List<ErrandItem> items =
                repository.items(id, errand.attempted(), errand.mandate().kind().portion());
        Outcome outcome = inTheNameOfItsPerson(errand, items);
        boolean more = items.size() < errand.left();
        repository.keep(id, outcome.others());
        repository.advance(id, items.size(), outcome.count(), more ? ErrandState.UNDER_WAY : ErrandState.DONE);
        return more;
    }

    /** Ends an errand that cannot go on, with the reason. */
    void giveUp(ErrandId id, Refused why) {
        if (hold(id).goesOn()) {
            repository.keep(id, List.of(why));
            repository.advance(id, 0, 0, ErrandState.GIVEN_UP);
        }
    }

    private Outcome inTheNameOfItsPerson(OpenErrand errand, List<ErrandItem> items) {
        List<Outcome> outcome = new ArrayList<>();
        deputy.run(errand.person(), () -> outcome.add(deeds.carryOut(errand.mandate(), items, errand.command())));
        return outcome.getFirst();
    }

    private OpenErrand hold(ErrandId id) {
        return repository.hold(id).orElseThrow(() -> new NotFound("errand", id.value()));
    }
}
