package org.claimdesk.review;

/** Names one decision of the desk on a claim. */
public record DecisionId(long value) {}
