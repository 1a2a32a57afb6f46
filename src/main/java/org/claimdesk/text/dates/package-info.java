/**
 * Dates as articles give them. {@link org.claimdesk.text.dates.RelativeDates} reads "on Tuesday" and "last month" from the day an
 * article was published, and leaves alone what could be two days.
 */
@NullMarked
package org.claimdesk.text.dates;

import org.jspecify.annotations.NullMarked;
