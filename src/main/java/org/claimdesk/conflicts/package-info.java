/**
 * Conflicts of interest: the outlets, persons and organisations about which somebody must not judge. {@link
 * org.claimdesk.conflicts.Conflicts} keeps them, and tells whoever hands out work which claims they concern.
 */
@NullMarked
package org.claimdesk.conflicts;

import org.jspecify.annotations.NullMarked;
