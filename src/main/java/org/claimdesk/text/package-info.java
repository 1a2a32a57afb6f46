/**
 * The claim engine: an article's text goes in, its claims come out, each with the exact words it rests on.
 *
 * <p>Plain Java without network, database or clock: the same text gives the same claims everywhere. {@link
 * org.claimdesk.text.ClaimEngine} is the door; the packages below it hold the rules of English it works with.
 */
@NullMarked
package org.claimdesk.text;

import org.jspecify.annotations.NullMarked;
