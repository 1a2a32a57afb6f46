/**
 * How an article comes to have claims: {@link org.claimdesk.splitting.ArticleSplitter} has every text that is taken in or corrected
 * split in the background, and says how far that has come. What the engine finds is handed to {@link org.claimdesk.claims.ProposalClerk}.
 */
@NullMarked
package org.claimdesk.splitting;

import org.jspecify.annotations.NullMarked;
