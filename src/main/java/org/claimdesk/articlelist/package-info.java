/**
 * The articles of the desk as a list, each with how far its claims have come: {@link org.claimdesk.articlelist.ArticleList}. A page is
 * one statement, read by keyset.
 */
@NullMarked
package org.claimdesk.articlelist;

import org.jspecify.annotations.NullMarked;
