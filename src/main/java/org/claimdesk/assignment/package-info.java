/**
 * Who checks which claim by when. {@link org.claimdesk.assignment.Assignments} asks reviewers and takes the question back, {@link
 * org.claimdesk.assignment.Queue} is what waits for one of them, {@link org.claimdesk.assignment.EditorsDesk} what waits for an editor.
 * A claim goes into review with its first live assignment and comes back when the last one is gone without a review.
 */
@NullMarked
package org.claimdesk.assignment;

import org.jspecify.annotations.NullMarked;
