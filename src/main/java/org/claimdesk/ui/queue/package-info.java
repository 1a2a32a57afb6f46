/** A reviewer's home: what waits for them, in the order in which it is best done. */
@NullMarked
package org.claimdesk.ui.queue;

import org.jspecify.annotations.NullMarked;
