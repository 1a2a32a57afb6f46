package org.claimdesk.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value of a rating scale.
 *
 * @param code its stable name in data and exports, such as {@code MOSTLY_TRUE}
 * @param label the word that people read where their language has none of its own
 * @param labels the words in other languages, by their two letters
 * @param step its place on the scale, the highest being the truest; nothing for a value off the scale, such as Satire
 * @param position its place in lists, from 1, which is also its key on the review screen
 * @param icon the name of its picture
 * @param needsEvidence whether a verdict of this value needs evidence to stand on
 * @param retired whether it may no longer be chosen
 */
public record Rating(
        RatingId id,
        String code,
        String label,
        Map<String, String> labels,
        @Nullable Integer step,
        int position,
        Tone tone,
        String icon,
        boolean needsEvidence,
        boolean retired) {

    /** The pictures that there are. */
    public static final List<String> ICONS = List.of(
            "check", "three-quarters", "half", "quarter", "cross", "exclamation", "question", "clock-back", "tilde");

    public Rating {
        labels = Map.copyOf(labels);
    }

    /** The word that people read in this language. */
    public String label(Locale language) {
        return labels.getOrDefault(language.getLanguage(), label);
    }

    /** Whether the value has a place between the scale's ends. */
    public boolean onScale() {
        return step != null;
    }
}
