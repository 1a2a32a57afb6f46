package org.claimdesk.users;

import java.time.Instant;

/**
 * Where a person is signed in: one device, with all the sessions that its cookie brings back.
 *
 * @param address from where it was used last
 * @param browser what the browser says it is, in its own words; whoever signs in can make that up
 * @param inUse whether it is the one that asks
 */
public record KeptSignIn(
        long id, Instant startedAt, Instant lastUsedAt, String address, String browser, boolean inUse) {}
