package org.claimdesk.claims;

/** A claim as an editor saw it when they chose what to do. */
public record SeenClaim(ClaimId id, int version) {}
