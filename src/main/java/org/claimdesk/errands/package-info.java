/**
 * Wishes about many claims at once. What a person need not wait for, {@link org.claimdesk.errands.Errands} does at once; anything bigger
 * becomes an errand, which the desk runs in the person's name, a portion at a time, with its progress on their screen and at the end the
 * claims that were left as they are.
 */
@NullMarked
package org.claimdesk.errands;

import org.jspecify.annotations.NullMarked;
