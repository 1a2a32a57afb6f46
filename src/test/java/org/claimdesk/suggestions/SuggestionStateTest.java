package org.claimdesk.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.claimdesk.claims.ClaimStatus;
import org.junit.jupiter.api.Test;

class SuggestionStateTest {

    @Test
    void aSuggestionIsAnsweredOnce() {
        var lines = Stream.of(SuggestionState.values())
                .map(state -> state + " -> " + state.next())
                .toList();

        assertThat(lines)
                .containsExactly(
                        "WAITING -> [ACCEPTED, CHANGED, REFUSED, WITHDRAWN, OUTDATED]",
                        "ACCEPTED -> []",
                        "CHANGED -> []",
                        "REFUSED -> []",
                        "WITHDRAWN -> []",
                        "OUTDATED -> []");
    }

    @Test
    void eachKindFitsWhatEditorsCanStillDoOrWillBeAbleTo() {
        var lines = Stream.of(SuggestionKind.values())
                .map(kind -> kind + ": "
                        + Stream.of(ClaimStatus.values()).filter(kind::fits).toList())
                .toList();

        assertThat(lines)
                .containsExactly(
                        "REWORD: [PROPOSED, OPEN, IN_REVIEW]",
                        "SPLIT: [PROPOSED, OPEN, IN_REVIEW]",
                        "MERGE: [PROPOSED, OPEN, IN_REVIEW]",
                        "SET_ASIDE: [PROPOSED, OPEN, IN_REVIEW]",
                        "ADD: [PROPOSED, OPEN, IN_REVIEW, SUBMITTED, DISPUTED, DECIDED, PUBLISHED, WITHDRAWN, SET_ASIDE,"
                                + " REPLACED]");
    }
}
