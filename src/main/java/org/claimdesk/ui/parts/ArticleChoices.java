package org.claimdesk.ui.parts;

import java.util.List;
import java.util.Optional;
import org.claimdesk.articlelist.ArticleFilter;
import org.claimdesk.articlelist.ArticleList;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.shared.NotFound;
import org.claimdesk.ui.parts.WorklistBar.ArticleChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The articles of the desk, to choose one of. */
@Component
public class ArticleChoices {

    private static final int SHOWN = 50;

    private final ArticleList list;
    private final Articles articles;

    ArticleChoices(ArticleList list, Articles articles) {
        this.list = list;
        this.articles = articles;
    }

    /** The newest with these words in their title or outlet. */
    public List<ArticleChoice> withWords(String words) {
        return list.page(new ArticleFilter(words, false, null), null, SHOWN).rows().stream()
                .map(row -> new ArticleChoice(row.id(), row.title()))
                .toList();
    }

    /** The one with this id; nothing for one that there is not. */
    public Optional<ArticleChoice> withId(@Nullable ArticleId id) {
        try {
            return id == null
                    ? Optional.empty()
                    : Optional.of(new ArticleChoice(id, articles.find(id).title()));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
