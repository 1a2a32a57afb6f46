package org.claimdesk.conflicts;

/** Names one conflict of interest. */
public record ConflictId(long value) {}
