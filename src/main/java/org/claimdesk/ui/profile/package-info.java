/** Where people look after their own account: their password, and where they are signed in. */
@NullMarked
package org.claimdesk.ui.profile;

import org.jspecify.annotations.NullMarked;
