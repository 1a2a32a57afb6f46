package org.claimdesk.users;

/**
 * What people settle for themselves.
 *
 * @param language a language tag such as {@code de}; empty for what the browser asks for
 * @param timeZone the name of a time zone such as {@code Asia/Tokyo}; empty for the desk's
 * @param email where letters reach them, which administrators look after; empty if nowhere
 * @param version of the person
 */
public record OwnProfile(String fullName, String language, String timeZone, String email, int version) {}
