package org.claimdesk.audit;

import java.time.Instant;

/** A place in the log, to go on from. */
public record AuditPlace(Instant at, long id) {}
