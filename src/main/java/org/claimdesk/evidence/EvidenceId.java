package org.claimdesk.evidence;

/** Names one source that bears on a claim. */
public record EvidenceId(long value) {}
