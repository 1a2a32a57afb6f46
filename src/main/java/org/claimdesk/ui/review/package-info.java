/**
 * The review screen: the claim in its context, the verdict, the rationale and the evidence. Everything typed is in the database within
 * two seconds and in the browser until then; {@link org.claimdesk.ui.review.Scribe} sees to it.
 */
@NullMarked
package org.claimdesk.ui.review;

import org.jspecify.annotations.NullMarked;
