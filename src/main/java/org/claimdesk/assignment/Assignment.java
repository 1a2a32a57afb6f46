package org.claimdesk.assignment;

import java.time.Instant;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer asked to check one claim by a due time; a reviewer is asked once a claim, however often. What it cannot become is {@link
 * Refused}.
 *
 * @param reason why the reviewer declined, or empty
 * @param returnNote what the editor wants changed about the review, or empty
 * @param extension that the due time was changed since the reviewer was asked, if it was
 */
public record Assignment(
        AssignmentId id,
        ClaimId claim,
        PersonId reviewer,
        PersonId assignedBy,
        Instant assignedAt,
        @Nullable Instant dueAt,
        AssignmentStatus status,
        String reason,
        String returnNote,
        @Nullable Extension extension,
        int version) {

    /** Which claim, and who checks it. */
    Pairing pairing() {
        return new Pairing(claim, reviewer);
    }

    Assignment started() {
        mustBe(AssignmentStatus.ASSIGNED);
        return movedTo(AssignmentStatus.STARTED);
    }

    Assignment submitted() {
        return movedTo(AssignmentStatus.SUBMITTED);
    }

    /** Back at the reviewer, who reads in the note what is to change. */
    Assignment returned(String note) {
        mustBe(AssignmentStatus.SUBMITTED);
        return movedTo(AssignmentStatus.STARTED).with(assignedBy, assignedAt, dueAt, reason, note);
    }

    Assignment declined(String reason) {
        return movedTo(AssignmentStatus.DECLINED).with(assignedBy, assignedAt, dueAt, reason, returnNote);
    }

    Assignment withdrawn() {
        return movedTo(AssignmentStatus.WITHDRAWN);
    }

    /** The same reviewer, asked anew about the same claim. */
    Assignment askedAnew(PersonId by, Instant at, @Nullable Instant dueAt) {
        Assignment asked = movedTo(AssignmentStatus.ASSIGNED).with(by, at, dueAt, "", "");
        return asked.due(dueAt, null);
    }

    /** The same, by another time. */
    Assignment extended(Instant to, Instant at) {
        return due(to, new Extension(at, dueAt));
    }

    private Assignment due(@Nullable Instant dueAt, @Nullable Extension extension) {
        return new Assignment(
                id, claim, reviewer, assignedBy, assignedAt, dueAt, status, reason, returnNote, extension, version);
    }

    /** Two ways lead to STARTED; whoever goes one of them must not slip in on the other. */
    private void mustBe(AssignmentStatus here) {
        if (status != here) {
            throw refusal();
        }
    }

    /** The assignment one step on, along {@link AssignmentStatus#next}. */
    private Assignment movedTo(AssignmentStatus there) {
        if (!status.mayBecome(there)) {
            throw refusal();
        }
        return new Assignment(
                id, claim, reviewer, assignedBy, assignedAt, dueAt, there, reason, returnNote, extension, version);
    }

    /** Says where the assignment stands. */
    private Refused refusal() {
        return new Refused("assignment.refused.is." + status);
    }

    private Assignment with(
            PersonId assignedBy, Instant assignedAt, @Nullable Instant dueAt, String reason, String returnNote) {
        return new Assignment(
                id, claim, reviewer, assignedBy, assignedAt, dueAt, status, reason, returnNote, extension, version);
    }
}
