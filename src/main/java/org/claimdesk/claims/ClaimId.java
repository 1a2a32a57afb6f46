package org.claimdesk.claims;

/** Names one claim. */
public record ClaimId(long value) {}
