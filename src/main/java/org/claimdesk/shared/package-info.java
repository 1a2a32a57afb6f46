/**
 * The few things that every feature needs: how news is told ({@link DomainEvent}), how a rule says no ({@link Refused}), how a moment
 * is kept in the database ({@link Utc}), how a list is filtered and paged ({@link Where}, {@link Page}).
 */
@NullMarked
package org.claimdesk.shared;

import org.jspecify.annotations.NullMarked;
