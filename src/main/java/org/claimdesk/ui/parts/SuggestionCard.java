package org.claimdesk.ui.parts;

import java.util.List;
import org.claimdesk.ui.parts.WordDifference.Piece;

/**
 * A suggestion as the browser draws it, in the person's language.
 *
 * @param claims what it is about
 * @param versions of these claims, as they are now
 * @param title who suggests what
 * @param made when
 * @param place which article and claim, where the card stands alone; empty beside the claim itself
 * @param address of this place, or empty
 * @param lines what it says
 * @param why in the words of whoever made it, or empty
 * @param outdated why it can no longer be carried out, or empty
 * @param state its state, by name
 * @param outcome what has become of it, in words; empty while it waits
 * @param done what was carried out in its place, when that is something else
 * @param deeds what this person may do about it, by the names that come back in a {@link Wish}
 */
public record SuggestionCard(
        long id,
        int version,
        List<Long> claims,
        List<Integer> versions,
        String title,
        String made,
        String place,
        String address,
        List<Line> lines,
        String why,
        String outdated,
        String state,
        String outcome,
        List<Line> done,
        List<String> deeds) {

    /**
     * Some words of it.
     *
     * @param label what they are, or empty
     */
    public record Line(String label, List<Piece> pieces) {}
}
