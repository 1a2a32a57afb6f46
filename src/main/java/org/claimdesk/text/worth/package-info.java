/** What kind of statement a claim is, whether evidence could settle it, and how much it is worth a check. */
@NullMarked
package org.claimdesk.text.worth;

import org.jspecify.annotations.NullMarked;
