package org.claimdesk.users;

import java.time.Instant;
import org.claimdesk.shared.KeptForATerm;
import org.springframework.stereotype.Component;

/** Invitations that nobody can accept any more; that somebody was invited stays in the log. */
@Component
class InvitationsKept implements KeptForATerm {

    private final InvitationRepository invitations;

    InvitationsKept(InvitationRepository invitations) {
        this.invitations = invitations;
    }

    @Override
    public String setting() {
        return "invitations-kept";
    }

    @Override
    public int forget(Instant before, int most) {
        return invitations.forget(before, most);
    }
}
