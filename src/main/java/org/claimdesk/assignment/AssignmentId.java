package org.claimdesk.assignment;

/** Names one assignment. */
public record AssignmentId(long value) {}
