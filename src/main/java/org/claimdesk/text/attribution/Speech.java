package org.claimdesk.text.attribution;

import java.util.Map;
import java.util.Set;
import org.claimdesk.text.parsing.Clause;
import org.jspecify.annotations.Nullable;

/**
 * What of one sentence is said by whom.
 *
 * @param quoted for each word, whether it stands in direct speech
 * @param quoteSpeaker who says the direct speech; null when that cannot be told
 * @param frames clauses that only tell who speaks ("Hayton advised Newsweek"), by their first verb
 * @param source who is named as the source of the whole sentence ("according to AFP"); null when nobody is
 * @param sourceFrom where the words that name the source begin; equal to {@code sourceTo} when there are none
 */
public record Speech(
        boolean[] quoted,
        @Nullable String quoteSpeaker,
        Set<Integer> frames,
        Map<Integer, String> reporters,
        @Nullable String source,
        int sourceFrom,
        int sourceTo) {

    /** Whether the clause only tells who speaks. */
    public boolean isFrame(Clause clause) {
        return frames.contains(clause.verbs().from());
    }

    public boolean isQuoted(Clause clause) {
        return quoted[clause.verbs().from()];
    }

    /** Who reports what hangs on the clause ("Paris claims that"); null when it is no clause of saying. */
    public @Nullable String reporter(Clause clause) {
        return reporters.get(clause.verbs().from());
    }
}
