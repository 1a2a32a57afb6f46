/** The screens on which reports are looked at, printed, published and found again. */
@NullMarked
package org.claimdesk.ui.reports;

import org.jspecify.annotations.NullMarked;
