package org.claimdesk.search;

import org.claimdesk.articles.ArticleId;

/** An article that has the words in its title or its outlet. */
public record FoundArticle(ArticleId id, String title, String outlet) {}
