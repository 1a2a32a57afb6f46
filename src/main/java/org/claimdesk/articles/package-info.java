/**
 * How a text comes onto the desk: what is pasted or uploaded is read, cleaned of boilerplate and kept as an immutable version with its
 * hash. {@link org.claimdesk.articles.Intake} reads, {@link org.claimdesk.articles.Articles} keeps; features above hear of a new text by
 * {@link org.claimdesk.articles.ArticleTakenIn}.
 */
@NullMarked
package org.claimdesk.articles;

import org.jspecify.annotations.NullMarked;
