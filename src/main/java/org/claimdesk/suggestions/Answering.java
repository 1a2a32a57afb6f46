package org.claimdesk.suggestions;

import org.claimdesk.shared.Refused;
import org.springframework.dao.OptimisticLockingFailureException;

/** What holds for everybody who ends a suggestion. */
final class Answering {

    private Answering() {}

    /** Refuses when somebody has ended it already, and when it is no longer what the person saw. */
    static void mustWait(Suggestion suggestion, int version) {
        if (!suggestion.isWaiting()) {
            throw new Refused("suggestion.refused.over." + suggestion.state(), suggestion.answeredBy());
        }
        if (suggestion.version() != version) {
            throw new OptimisticLockingFailureException(
                    "suggestion " + suggestion.id().value() + " has moved on");
        }
    }
}
