/**
 * What has happened to a claim, and on the desk as a whole: read from the log, from the claims that a claim comes from or has become, and
 * from what was suggested about it. It writes nothing; what is told here is exactly what the desk has recorded.
 */
@NullMarked
package org.claimdesk.history;

import org.jspecify.annotations.NullMarked;
