/**
 * Verdict reports. {@link org.claimdesk.reports.VerdictReport} is the one model of what the desk says about an article; every print of it,
 * whatever the format, says exactly that. What has been printed is kept, byte for byte, and can be found again by its checksum.
 */
@NullMarked
package org.claimdesk.reports;

import org.jspecify.annotations.NullMarked;
