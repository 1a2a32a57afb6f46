/**
 * The list of articles, and the two steps by which a new one comes onto the desk: what is known about it with its text, then the text
 * line by line with its boilerplate struck through. What is typed lives in a draft in the database; its text is never held in a session.
 */
@NullMarked
package org.claimdesk.ui.articles;

import org.jspecify.annotations.NullMarked;
