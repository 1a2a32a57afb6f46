/**
 * The sources that bear on a claim. A source belongs to the claim, not to the reviewer who brought it; what a reviewer makes of it (for
 * or against, which words, where) stands with the review. {@link org.claimdesk.evidence.EvidenceFolder} keeps them.
 */
@NullMarked
package org.claimdesk.evidence;

import org.jspecify.annotations.NullMarked;
