package org.claimdesk.claims;

/**
 * Something that an editor has done to claims, or has undone.
 *
 * @param claims how many it touched
 * @param first the number of the first of them
 */
public record Step(StepId id, Deed deed, int claims, int first) {}
