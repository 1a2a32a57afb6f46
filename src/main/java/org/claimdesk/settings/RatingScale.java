package org.claimdesk.settings;

import java.util.List;
import java.util.Optional;

/** One revision of a rating scale, its values in the order of lists. */
public record RatingScale(long id, String name, int revision, List<Rating> values) {

    public RatingScale {
        values = List.copyOf(values);
    }

    /** The values that may be chosen today. */
    public List<Rating> choices() {
        return values.stream().filter(value -> !value.retired()).toList();
    }

    /** The value with this id, when it belongs to this revision. */
    public Optional<Rating> find(RatingId rating) {
        return values.stream().filter(value -> value.id().equals(rating)).findFirst();
    }

    /** The value with this code. */
    public Optional<Rating> withCode(String code) {
        return values.stream().filter(value -> value.code().equals(code)).findFirst();
    }
}
