package org.claimdesk.settings;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a scale as somebody wants it to be.
 *
 * @param code the stable name of a value that there is already; nothing for a new one, which gets its name from its label
 * @param labels the words in other languages, by their two letters; a blank one is as good as none
 * @param onScale whether it has a place between the scale's ends; which one, its place in the list says
 */
public record RatingDraft(
        @Nullable String code,
        String label,
        Map<String, String> labels,
        boolean onScale,
        Tone tone,
        String icon,
        boolean needsEvidence,
        boolean retired) {

    public RatingDraft {
        label = label.strip();
        Map<String, String> said = new HashMap<>();
        labels.forEach((language, word) -> {
            if (!word.isBlank()) {
                said.put(language, word.strip());
            }
        });
        labels = Map.copyOf(said);
    }

    /** A value as it stands, to be changed. */
    public static RatingDraft of(Rating rating) {
        return new RatingDraft(
                rating.code(),
                rating.label(),
                rating.labels(),
                rating.onScale(),
                rating.tone(),
                rating.icon(),
                rating.needsEvidence(),
                rating.retired());
    }
}
