package org.claimdesk.ui.articles;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.articlelist.ArticleFilter;
import org.claimdesk.articlelist.ArticleStage;
import org.jspecify.annotations.Nullable;

/** How a filter of the list is written in its address: {@code ?words=nato&mine=yes&stage=overdue}. What it does not know, it ignores. */
final class FilterAddress {

    private static final int LONGEST_WORDS = 200;

    private FilterAddress() {}

    static QueryParameters of(ArticleFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.words().isEmpty()) {
            parameters.put("words", filter.words());
        }
        if (filter.mine()) {
            parameters.put("mine", "yes");
        }
        if (filter.stage() != null) {
            parameters.put("stage", filter.stage().name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(parameters);
    }

    static ArticleFilter read(QueryParameters parameters) {
        String words = parameters.getSingleParameter("words").orElse("");
        return new ArticleFilter(
                words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words,
                parameters.getSingleParameter("mine").isPresent(),
                stage(parameters.getSingleParameter("stage").orElse("")));
    }

    private static @Nullable ArticleStage stage(String word) {
        return Arrays.stream(ArticleStage.values())
                .filter(stage -> stage.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
