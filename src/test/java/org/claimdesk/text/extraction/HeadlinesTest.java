package org.claimdesk.text.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.text.EngineAnswers.claim;
import static org.claimdesk.text.EngineAnswers.wordings;

import org.claimdesk.text.Span;
import org.junit.jupiter.api.Test;

class HeadlinesTest {

    @Test
    void aHeadlineThatSaysWhatTheBodySaysIsOneMoreAnchorOfThatClaim() {
        String headline = "Baker who stole £900 from hospice is jailed";
        String text = headline + "\n\nA baker stole £900 from a hospice. The town was shocked.";

        assertThat(wordings(text)).containsExactly("A baker stole £900 from a hospice.", "The town was shocked.");
        assertThat(claim(text, "A baker stole £900 from a hospice.").spans())
                .contains(new Span(0, headline.length()))
                .hasSize(2);
    }

    @Test
    void aHeadlineWithAFigureThatTheBodyNeverGivesIsAClaim() {
        String text = "Over 900 asylum seekers rescued off coast\n\n"
                + "On Friday, fishermen rescued 700 asylum seekers off the coast. The navy saved 200 more.";

        assertThat(wordings(text)).contains("Over 900 asylum seekers rescued off coast.");
    }

    @Test
    void aHeadlineThatAddsNothingIsLeftOut() {
        String text = "Night falls on the harbour\n\nThe council sold two ships in May.";

        assertThat(wordings(text)).containsExactly("The council sold two ships in May.");
    }

    @Test
    void aHeadlineThatOnlySharesWordsWithALongClaimIsNoTwin() {
        String text = "Council waits for end of harbour bridge\n\n"
                + "At the end of May the council told the owners of the harbour and the new bridge that nine ships had to leave.";

        assertThat(wordings(text)).hasSize(1);
    }
}
