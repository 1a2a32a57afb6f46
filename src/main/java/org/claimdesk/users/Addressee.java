package org.claimdesk.users;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who can be written to, and in which language.
 *
 * @param timeZone where they read the clock, if elsewhere than the desk
 */
public record Addressee(Person person, String email, Locale locale, Optional<ZoneId> timeZone) {}
