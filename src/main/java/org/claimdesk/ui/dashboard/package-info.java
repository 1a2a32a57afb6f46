/** The dashboard: what waits, what was done week by week, and the numbers behind every picture as a table. */
@NullMarked
package org.claimdesk.ui.dashboard;

import org.jspecify.annotations.NullMarked;
