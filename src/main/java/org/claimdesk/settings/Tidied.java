package org.claimdesk.settings;

import java.time.Instant;

/**
 * What the housekeeping has forgotten of one kind.
 *
 * @param at when it looked last
 * @param removed how many it forgot then
 * @param inAll how many it has ever forgotten
 */
public record Tidied(Instant at, int removed, long inAll) {}
