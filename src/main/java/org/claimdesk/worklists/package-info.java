/**
 * What waits for whom, as lists: {@link org.claimdesk.worklists.Queue} is what waits for one reviewer, {@link
 * org.claimdesk.worklists.EditorsDesk} what waits for an editor. A list is one statement a page, read by keyset, and looks at little more
 * than it shows.
 */
@NullMarked
package org.claimdesk.worklists;

import org.jspecify.annotations.NullMarked;
