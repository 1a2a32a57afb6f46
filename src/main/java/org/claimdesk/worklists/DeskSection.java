package org.claimdesk.worklists;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.claims.ClaimStatus;
import org.jspecify.annotations.Nullable;

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
    OVERDUE(DueWithin.OVERDUE),
    /** A reviewer has been asked, and the time is nearly over. */
    DUE_SOON(DueWithin.SOON);

    private final Set<ClaimStatus> statuses;
    private final @Nullable DueWithin due;

    DeskSection(Set<ClaimStatus> statuses) {
        this.statuses = statuses;
        this.due = null;
    }

    DeskSection(DueWithin due) {
        this.statuses = EnumSet.noneOf(ClaimStatus.class);
        this.due = due;
    }

    /** How its rows can be sorted; the usual order first. */
    public List<WorklistOrder> orders() {
        return due == null ? List.of(WorklistOrder.WORTH, WorklistOrder.AGE) : List.of(WorklistOrder.DUE);
    }

    /** How soon its assignments are due; null where the status of the claim decides. */
    public @Nullable DueWithin due() {
        return due;
    }

    /** The claims that belong here; none where assignments decide it. */
    Set<ClaimStatus> statuses() {
        return EnumSet.copyOf(statuses);
    }
}
