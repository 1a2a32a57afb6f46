/**
 * A reviewer's judgement of a claim, from the first typed word to the desk's decision. {@link org.claimdesk.review.Reviews} keeps what a
 * reviewer writes and hands it in; {@link org.claimdesk.review.Adjudicator} is the editor who approves, returns or decides;
 * {@link org.claimdesk.review.Agreement} is the rule by which several reviews agree.
 */
@NullMarked
package org.claimdesk.review;

import org.jspecify.annotations.NullMarked;
