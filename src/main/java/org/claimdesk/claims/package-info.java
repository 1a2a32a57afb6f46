/**
 * The claims of an article and their life: an article is split into proposed claims, editors confirm, reword, add and set aside, and
 * every sentence is accounted for. {@link org.claimdesk.claims.Claims} reads, {@link org.claimdesk.claims.ClaimEditor} is the editor's
 * hand, {@link org.claimdesk.claims.ClaimProgress} is moved by the features above; all three obey {@link
 * org.claimdesk.claims.ClaimStatus#next}.
 */
@NullMarked
package org.claimdesk.claims;

import org.jspecify.annotations.NullMarked;
