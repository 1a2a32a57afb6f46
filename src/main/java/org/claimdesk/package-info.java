/**
 * Claimdesk: an article in, its claims checked one by one, a verdict report out. This package only wires the house together; nobody
 * uses it.
 */
@NullMarked
package org.claimdesk;

import org.jspecify.annotations.NullMarked;
