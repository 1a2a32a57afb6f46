/** What a person has been told, and the way from there to the work. */
@NullMarked
package org.claimdesk.ui.notices;

import org.jspecify.annotations.NullMarked;
