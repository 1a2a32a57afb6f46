/**
 * The article screen: the text with its claims beside it, and what an editor may do there. What is shown is drawn in the browser; a
 * session keeps little more than which article it is.
 */
@NullMarked
package org.claimdesk.ui.claims;

import org.jspecify.annotations.NullMarked;
