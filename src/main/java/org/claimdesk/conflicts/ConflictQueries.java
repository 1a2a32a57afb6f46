package org.claimdesk.conflicts;

/** The one rule by which a conflict concerns a claim, for the statements of all who hand out work. */
public final class ConflictQueries {

    /**
     * Whether the conflict {@code k} concerns the claim {@code c} of the article {@code t}: whether its words stand, one behind the
     * other, in the name of the speaker, the outlet or the author.
     */
    public static final String CONCERNS =
            "(" + says("c.speaker") + " or " + says("t.outlet") + " or " + says("t.author") + ")";

    private ConflictQueries() {}

    private static String says(String column) {
        return "concat(' ', regexp_replace(lower(coalesce(" + column
                + ", '')), '[^\\\\p{L}\\\\p{N}]+', ' '), ' ') like concat('%', k.words, '%')";
    }
}
