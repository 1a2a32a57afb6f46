package org.claimdesk.worklists;

import java.util.EnumSet;
import java.util.Set;
import org.claimdesk.claims.ClaimStatus;

/** What waits for an editor, and why. */
public enum DeskSection {
    /** The engine found these; an editor confirms them or sets them aside. */
    PROPOSED(EnumSet.of(ClaimStatus.PROPOSED)),
    /** To be checked, and nobody has been asked. */
    UNASSIGNED(EnumSet.of(ClaimStatus.OPEN)),
    /** Reviewers are at these. */
    IN_REVIEW(EnumSet.of(ClaimStatus.IN_REVIEW)),
    /** The reviews are in: an editor decides. */
    SUBMITTED(EnumSet.of(ClaimStatus.SUBMITTED, ClaimStatus.DISPUTED)),
    /** A reviewer has been asked, and the time is over. */
    OVERDUE(EnumSet.noneOf(ClaimStatus.class));

    private final Set<ClaimStatus> statuses;

    DeskSection(Set<ClaimStatus> statuses) {
        this.statuses = statuses;
    }

    /** The claims that belong here; none where assignments decide it. */
    Set<ClaimStatus> statuses() {
        return EnumSet.copyOf(statuses);
    }
}
