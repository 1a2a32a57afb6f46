package org.claimdesk.users;

import java.util.Locale;

/** Somebody who can be written to, and in which language. */
record Addressee(Person person, String email, Locale locale) {}
