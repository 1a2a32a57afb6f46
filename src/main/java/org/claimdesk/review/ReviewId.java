package org.claimdesk.review;

/** Names one review. */
public record ReviewId(long value) {}
