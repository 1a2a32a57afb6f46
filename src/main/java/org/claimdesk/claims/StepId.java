package org.claimdesk.claims;

/** Names one step of an editor's work. */
public record StepId(long value) {}
