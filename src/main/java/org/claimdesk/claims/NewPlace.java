package org.claimdesk.claims;

import org.claimdesk.articles.VersionId;
import org.claimdesk.text.Anchor;

/**
 * Where a claim stands after a correction, and how well.
 *
 * @param accepted whether an editor has confirmed it as it stands there
 */
record NewPlace(ClaimId claim, VersionId version, Anchor anchor, Footing footing, boolean accepted) {}
