package org.claimdesk.assignment;

import java.util.EnumSet;
import java.util.Set;

/** How far an assignment has come. {@link #next} is the whole of its life cycle. */
public enum AssignmentStatus {
    /** The reviewer has been asked. */
    ASSIGNED,
    /** The reviewer is at it, for the first time or again. */
    STARTED,
    /** The review is in. */
    SUBMITTED,
    /** The reviewer said no, with a reason. */
    DECLINED,
    /** The desk no longer asks. */
    WITHDRAWN;

    /** What an assignment may become from here; a declined or withdrawn one only begins anew. */
    public Set<AssignmentStatus> next() {
        return switch (this) {
            case ASSIGNED -> EnumSet.of(STARTED, DECLINED, WITHDRAWN);
            case STARTED -> EnumSet.of(SUBMITTED, DECLINED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(STARTED);
            case DECLINED, WITHDRAWN -> EnumSet.of(ASSIGNED);
        };
    }

    /** Whether an assignment may go from here to there. */
    public boolean mayBecome(AssignmentStatus there) {
        return next().contains(there);
    }

    /** Whether the reviewer still has something to do. */
    public boolean isLive() {
        return this == ASSIGNED || this == STARTED;
    }
}
