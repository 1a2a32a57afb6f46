package org.claimdesk.ui.parts;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.users.PersonId;
import org.claimdesk.worklists.DueWithin;
import org.claimdesk.worklists.ListWish;
import org.claimdesk.worklists.WorklistFilter;
import org.claimdesk.worklists.WorklistOrder;
import org.jspecify.annotations.Nullable;

/**
 * How a wish for a list is written in its address: {@code ?article=3&kind=statistic&sort=age}. What it does not know, it ignores.
 */
public final class WishAddress {

    private static final int LONGEST_SPEAKER = 300;

    private WishAddress() {}

    /** The parameters of a wish; none for what it does not ask. */
    public static Map<String, String> of(ListWish wish) {
        WorklistFilter filter = wish.filter();
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.article() != null) {
            parameters.put("article", String.valueOf(filter.article().value()));
        }
        if (filter.reviewer() != null) {
            parameters.put("reviewer", String.valueOf(filter.reviewer().value()));
        }
        put(parameters, "kind", filter.kind());
        if (filter.speaker() != null) {
            parameters.put("speaker", filter.speaker());
        }
        put(parameters, "due", filter.due());
        put(parameters, "sort", wish.order());
        return parameters;
    }

    public static ListWish read(QueryParameters parameters) {
        var filter = new WorklistFilter(
                number(parameters, "article").map(ArticleId::new).orElse(null),
                number(parameters, "reviewer").map(PersonId::new).orElse(null),
                word(parameters, "kind", ClaimKind.values()),
                parameters
                        .getSingleParameter("speaker")
                        .map(String::strip)
                        .filter(speaker -> !speaker.isEmpty() && speaker.length() <= LONGEST_SPEAKER)
                        .orElse(null),
                word(parameters, "due", DueWithin.values()));
        return new ListWish(filter, word(parameters, "sort", WorklistOrder.values()));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Enum<?> value) {
        if (value != null) {
            parameters.put(name, value.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Optional<Long> number(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    private static <E extends Enum<E>> @Nullable E word(QueryParameters parameters, String name, E[] values) {
        String word = parameters.getSingleParameter(name).orElse("");
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
