package org.claimdesk.workload;

/** Names one absence. */
public record AbsenceId(long value) {}
