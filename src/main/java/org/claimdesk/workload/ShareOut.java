package org.claimdesk.workload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.assignment.Pairing;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.conflicts.Conflicts;
import org.claimdesk.users.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes who could check what. An editor looks at the proposal, changes it, and only then asks. */
@Service
@Transactional(readOnly = true)
public class ShareOut {

    private final Workload workload;
    private final WorkloadRepository repository;
    private final Conflicts conflicts;

    ShareOut(Workload workload, WorkloadRepository repository, Conflicts conflicts) {
        this.workload = workload;
        this.repository = repository;
        this.conflicts = conflicts;
    }

    /**
     * One reviewer for each claim, the most check-worthy first: whoever is there, has room, was never asked about it, has nothing to do
     * with it, and has the least to
     * do for their capacity, counting what has just been proposed.
     */
    @PreAuthorize("hasRole('EDITOR')")
    public List<Proposal> propose(List<ClaimId> claims) {
        List<Proposal> open = repository.claims(claims);
        List<Load> reviewers = workload.reviewers();
        Set<Pairing> excluded = new HashSet<>(repository.asked(claims));
        conflicts.between(claims, reviewers.stream().map(Load::reviewer).toList()).stream()
                .map(clash -> new Pairing(clash.claim(), clash.person()))
                .forEach(excluded::add);
        return share(open, reviewers, excluded);
    }

    static List<Proposal> share(List<Proposal> claims, List<Load> reviewers, Set<Pairing> excluded) {
        List<Load> loads = new ArrayList<>(reviewers);
        List<Proposal> proposals = new ArrayList<>();
        for (Proposal each : claims) {
            Optional<Load> best = loads.stream()
                    .filter(load -> !load.isAway() && !load.isFull())
                    .filter(load -> !excluded.contains(new Pairing(each.claim(), load.reviewer())))
                    .min(Load.BEST_FIRST);
            best.ifPresent(load -> loads.set(loads.indexOf(load), load.withOneMore()));
            PersonId reviewer = best.map(Load::reviewer).orElse(null);
            proposals.add(new Proposal(each.claim(), each.number(), each.wording(), reviewer));
        }
        return proposals;
    }
}
