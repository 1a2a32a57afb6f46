/** What every screen stands in: the frame with its navigation, the addresses, and what is said when something fails. */
@NullMarked
package org.claimdesk.ui.shell;

import org.jspecify.annotations.NullMarked;
