package org.claimdesk.claims;

import org.claimdesk.articles.VersionId;
import org.claimdesk.text.Anchor;

/** Where a claim stands after a correction, and how well. */
record NewPlace(ClaimId claim, VersionId version, Anchor anchor, Footing footing) {}
