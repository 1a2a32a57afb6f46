package org.claimdesk.claims;

/** A claim before and after a step. */
record Change(ClaimSide before, ClaimSide after) {

    /** Reviewers who were told that they need not go on are not asked again: what was with them comes back as open. */
    static Change of(Edit edit) {
        Claim before = edit.before();
        boolean calledOff = edit.after().status() == ClaimStatus.SET_ASIDE && before.status() == ClaimStatus.IN_REVIEW;
        return new Change(
                ClaimSide.of(calledOff ? before.movedTo(ClaimStatus.OPEN) : before, before.version()),
                ClaimSide.of(edit.after(), before.version() + 1));
    }

    /** A claim that the step has made; on the other side nobody knows it. */
    static Change of(Claim made) {
        return new Change(ClaimSide.of(made.unknown(), 0), ClaimSide.of(made, made.version()));
    }
}
