package org.claimdesk.claims;

import java.util.List;
import org.claimdesk.DueJobs;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.NewArticle;
import org.claimdesk.shared.CommandId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Articles for tests, taken in by whoever is signed in, and split where the test says so. */
@Component
public class TestArticles {

    private final Articles articles;
    private final ObjectProvider<DueJobs> jobs;

    TestArticles(Articles articles, ObjectProvider<DueJobs> jobs) {
        this.articles = articles;
        this.jobs = jobs;
    }

    /** An article that waits to be split. */
    public ArticleId takeIn(String text) {
        return articles.takeIn(
                new NewArticle("NATO in Tokyo", "Newsweek", "", "", null, null, text, List.of()), CommandId.fresh());
    }

    /** An article whose claims are proposed. */
    public ArticleId split(String text) {
        ArticleId article = takeIn(text);
        jobs.getObject().run();
        return article;
    }
}
