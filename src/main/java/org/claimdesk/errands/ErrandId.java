package org.claimdesk.errands;

/** The number of an errand. */
public record ErrandId(long value) {}
