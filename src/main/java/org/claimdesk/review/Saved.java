package org.claimdesk.review;

import java.time.Instant;

/** The database has it: the version to name with the next change, and when. */
public record Saved(int version, Instant at) {}
