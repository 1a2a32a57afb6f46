/**
 * The desk's figures. {@link org.claimdesk.dashboard.Dashboard} answers what was done week by week, with which verdicts and how quickly, and
 * how old the open claims are. The figures of the weeks are counters that every deed keeps in its own transaction, so that a look at them
 * costs the same on a desk of any size; they can be counted anew from what they are figures of.
 */
@NullMarked
package org.claimdesk.dashboard;

import org.jspecify.annotations.NullMarked;
