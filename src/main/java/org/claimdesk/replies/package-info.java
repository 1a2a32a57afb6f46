/**
 * The right of reply: whom the desk has asked about a claim that concerns them, when and how, and what they answered. {@link
 * org.claimdesk.replies.Replies} keeps it, and says no to a verdict before it where the desk requires one.
 */
@NullMarked
package org.claimdesk.replies;

import org.jspecify.annotations.NullMarked;
