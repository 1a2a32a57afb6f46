package org.claimdesk.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds the optional part of a {@code where} clause. Conditions are written by us, with named parameters; what people typed is only
 * ever bound.
 *
 * <pre>{@code
 * var where = new Where().and("a.outlet = :outlet", "outlet", filter.outlet()).and("a.id < :before", "before", page.before());
 * db.sql("select ... from article a " + where + " order by a.id desc limit 51").params(where.parameters())
 * }</pre>
 */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition with its one parameter; a value that is null or an empty collection leaves it out. */
    public Where and(String condition, String parameter, @Nullable Object value) {
        if (value == null || (value instanceof Collection<?> several && several.isEmpty())) {
            return this;
        }
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** Adds a condition with several parameters, such as the place where the page before ended. */
    public Where and(String condition, Map<String, ?> values) {
        conditions.add(condition);
        parameters.putAll(values);
        return this;
    }

    /** Adds a condition that needs no parameter. */
    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** What to bind, by name. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    /** The clause with its leading {@code where}, or nothing at all. */
    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }
}
