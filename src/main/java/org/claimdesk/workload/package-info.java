/**
 * How much each reviewer can take on, and how much they have. {@link org.claimdesk.workload.Availability} keeps how many claims somebody
 * checks at a time and when they are away, {@link org.claimdesk.workload.Workload} holds that against what waits for them, and {@link
 * org.claimdesk.workload.ShareOut} proposes who could check what. It warns and proposes; an editor may always ask anybody.
 */
@NullMarked
package org.claimdesk.workload;

import org.jspecify.annotations.NullMarked;
