/**
 * Who checks which claim by when. {@link org.claimdesk.assignment.Assignments} asks reviewers and takes the question back, {@link
 * org.claimdesk.assignment.Reassignments} gives them more time or puts somebody else in their place. A claim goes into review with its
 * first live assignment and comes back when the last one is gone without a review.
 */
@NullMarked
package org.claimdesk.assignment;

import org.jspecify.annotations.NullMarked;
