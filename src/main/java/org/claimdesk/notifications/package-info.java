/**
 * Tells people what now waits for them: in the desk itself, and by letter if they wish. It hears the news of the features below, in the
 * transaction of the change, so nobody is told of what did not happen; what a person may no longer see is taken back.
 */
@NullMarked
package org.claimdesk.notifications;

import org.jspecify.annotations.NullMarked;
