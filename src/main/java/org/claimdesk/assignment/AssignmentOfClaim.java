package org.claimdesk.assignment;

import java.time.Instant;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is, or was, asked to check a claim, as lists of claims show it. */
public record AssignmentOfClaim(
        AssignmentId id,
        ClaimId claim,
        PersonId reviewer,
        String reviewerName,
        AssignmentStatus status,
        @Nullable Instant dueAt,
        String reason,
        int version) {}
