package org.claimdesk.users;

import java.time.Instant;

/**
 * What a person should know when they sign in: if they cannot remember it, somebody else has their password.
 *
 * @param at when they signed in the time before
 * @param address from where
 * @param wrong how often a sign-in has failed between then and this one
 */
public record LastTime(Instant at, String address, int wrong) {}
