package org.claimdesk.review;

import org.claimdesk.evidence.Evidence;

/**
 * A source as one review or decision uses it.
 *
 * @param exactQuote the source's own words that matter, or empty
 * @param foundWhere where in the source they stand, such as a page or a minute, or empty
 */
public record EvidenceUse(Evidence evidence, Stance stance, String exactQuote, String foundWhere) {}
