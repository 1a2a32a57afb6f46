package org.claimdesk.assignment;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.conflicts.Clash;
import org.claimdesk.conflicts.Conflicts;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sees to it that nobody checks what they have to do with, unless an editor says why they shall all the same. */
@Component
class Impartiality {

    private final Conflicts conflicts;
    private final ApplicationEventPublisher news;

    Impartiality(Conflicts conflicts, ApplicationEventPublisher news) {
        this.conflicts = conflicts;
        this.news = news;
    }

    /** Which of these people must not check which of these claims, by the pairing. */
    Map<Pairing, Clash> clashes(Collection<ClaimId> claims, Collection<PersonId> reviewers) {
        return conflicts.between(claims, reviewers).stream()
                .collect(Collectors.toMap(clash -> new Pairing(clash.claim(), clash.person()), Function.identity()));
    }

    /** Says no where there is a conflict and no reason to look past it; with a reason, writes down that somebody has. */
    void mustBeGiven(Map<Pairing, Clash> clashes, Pairing pairing, String despite) {
        Clash clash = clashes.get(pairing);
        if (clash == null) {
            return;
        }
        if (despite.isBlank()) {
            throw new Refused("assignment.refused.conflict", clash.number(), clash.personName(), clash.name());
        }
        news.publishEvent(ConflictOverridden.of(clash, Words.reason(despite).text()));
    }
}
