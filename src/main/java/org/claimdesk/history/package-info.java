/**
 * What has happened to a claim: read from the log and from the claims that it comes from or has become. It writes nothing; what is told here is
 * exactly what the desk has recorded.
 */
@NullMarked
package org.claimdesk.history;

import org.jspecify.annotations.NullMarked;
