package org.claimdesk.claims;

import java.util.Optional;
import org.claimdesk.shared.DomainEvent;

/**
 * What an editor makes of one claim.
 *
 * @param after not saved yet; the same as {@code before} but for what has changed
 * @param event what to tell the desk about it; nothing for a claim that another one's event names
 */
record Edit(Claim before, Claim after, Optional<DomainEvent> event) {

    static Edit of(Claim before, Claim after, DomainEvent event) {
        return new Edit(before, after, Optional.of(event));
    }
}
