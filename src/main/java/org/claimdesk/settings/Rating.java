package org.claimdesk.settings;

import org.jspecify.annotations.Nullable;

/**
 * One value of a rating scale.
 *
 * @param code its stable name in data and exports, such as {@code MOSTLY_TRUE}
 * @param label the word that people read
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
        @Nullable Integer step,
        int position,
        Tone tone,
        String icon,
        boolean needsEvidence,
        boolean retired) {

    /** Whether the value has a place between the scale's ends. */
    public boolean onScale() {
        return step != null;
    }
}
