package org.claimdesk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.claims.TestArticles;
import org.claimdesk.history.PastDeed.Difference;
import org.claimdesk.shared.CommandId;
import org.claimdesk.text.Span;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class ClaimHistoryTest {

    @Autowired
    private ClaimHistory history;

    @Autowired
    private ClaimEditor editor;

    @Autowired
    private Articles articles;

    @Autowired
    private TestArticles testArticles;

    @Autowired
    private TestPeople people;

    @Test
    void tellsWhoDidWhatAndWhatWasDifferentAfterwards() {
        people.signIn(people.add("Maya", Role.EDITOR));
        ArticleId article = testArticles.takeIn("NATO has 31 members.\n\nJapan is not one of them.\n");
        ClaimId claim = editor.addByHand(
                article, articles.latestVersionId(article), List.of(new Span(0, 19)), "", CommandId.fresh());
        editor.reword(claim, "NATO counts 31 members.", 1, CommandId.fresh());
        editor.setAside(claim, SetAsideReason.TRIVIAL, "known", 2, CommandId.fresh());

        List<PastDeed> deeds = history.of(claim);

        assertThat(deeds)
                .extracting(PastDeed::action)
                .containsExactly("claim-added", "claim-reworded", "claim-set-aside");
        assertThat(deeds).extracting(PastDeed::who).containsOnly("Maya");
        assertThat(deeds.get(1).differences())
                .containsExactly(new Difference("wording", "NATO has 31 members", "NATO counts 31 members."));
        assertThat(deeds.get(2).differences())
                .contains(
                        new Difference("status", "OPEN", "SET_ASIDE"),
                        new Difference("set_aside_reason", "", "TRIVIAL"),
                        new Difference("set_aside_note", "", "known"));
    }
}
