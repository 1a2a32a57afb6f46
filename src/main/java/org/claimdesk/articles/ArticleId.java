package org.claimdesk.articles;

/** Which article. */
public record ArticleId(long value) {}
