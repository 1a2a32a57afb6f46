package org.claimdesk.users;

/** Names one person. */
public record PersonId(long value) {}
