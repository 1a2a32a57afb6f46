/**
 * What the desk serves besides its screens, one controller a resource. A controller asks one service and says how its answer may be
 * kept; what somebody may not see is not found.
 */
@NullMarked
package org.claimdesk.api;

import org.jspecify.annotations.NullMarked;
