package org.claimdesk.ui.parts;

import java.util.List;
import org.claimdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the browser draws it, in the person's language.
 *
 * @param spans where it stands in the text; none when a correction has taken its words out
 * @param footing what a correction has done to its words, or empty
 * @param worth check-worthiness in dots, 0 to 5
 * @param reasons why it is worth checking
 * @param doubts what speaks against that
 * @param unresolved what its wording points at without naming it, or empty
 * @param note why it is set aside, or empty
 * @param origin which claims it was split or merged from, or empty
 * @param people who is asked to check it, and by when
 * @param central whether the article stands or falls with it
 * @param place where it stands among the others
 * @param suggestions what reviewers would like to have changed about it, as far as the person may see it
 * @param deeds what this person may do to it now, by the names that come back in a {@link Wish}
 * @param decideAt the address where it is decided on, or empty
 */
public record ClaimCard(
        long id,
        int number,
        List<Span> spans,
        String quote,
        String footing,
        String wording,
        @Nullable String speaker,
        String kind,
        int worth,
        List<String> reasons,
        List<String> doubts,
        String unresolved,
        String status,
        String statusText,
        @Nullable Verdict verdict,
        String note,
        String origin,
        List<String> people,
        boolean central,
        double place,
        List<SuggestionCard> suggestions,
        List<String> deeds,
        String decideAt,
        int version) {

    /** A verdict as a word, an icon and the tone that repeats them. */
    public record Verdict(String label, String icon, String tone) {}
}
