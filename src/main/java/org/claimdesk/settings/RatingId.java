package org.claimdesk.settings;

/** Names one value of one revision of a rating scale. */
public record RatingId(long value) {}
