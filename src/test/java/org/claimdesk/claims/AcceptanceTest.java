package org.claimdesk.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.Span;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** What an editor says to a claim whose words a correction has changed or taken out. */
@DeskTest
class AcceptanceTest {

    private static final String BEFORE = "Before that, the harbour was closed for years.";
    private static final String AFTER = "After that, nobody in the town complained any more.";
    private static final String BUSES = "The council bought two buses.";
    private static final String CORRECTED = "The council bought three buses.";

    @Autowired
    private ClaimEditor editor;

    @Autowired
    private ClaimProgress progress;

    @Autowired
    private Claims claims;

    @Autowired
    private Articles articles;

    @Autowired
    private TestArticles testArticles;

    @Autowired
    private TestPeople people;

    @Autowired
    private DueJobs jobs;

    private ArticleId article = new ArticleId(0);
    private ClaimId buses = new ClaimId(0);

    @BeforeEach
    void theCouncilBoughtTwoBuses() {
        people.signIn(people.add("Maya", Role.EDITOR));
        article = testArticles.split(text(BUSES));
        int start = BEFORE.length() + 2;
        buses = editor.addByHand(
                article,
                articles.latestVersionId(article),
                List.of(new Span(start, start + BUSES.length())),
                "Varde bought two buses.",
                CommandId.fresh());
    }

    @Test
    void anOpenClaimIsFromNowOnAboutTheWordsThatStandThere() {
        correct(text(CORRECTED));
        assertThat(claim().isStale()).isTrue();

        accept();

        assertThat(claim().quote()).isEqualTo(CORRECTED);
        assertThat(claim().wording()).isEqualTo("Varde bought two buses.");
        assertThat(claim().footing()).isEqualTo(Footing.FIRM);
        assertThat(claim().isStale()).isFalse();
    }

    @Test
    void aVerdictStaysOnTheWordsThatWereJudged() {
        decide();
        correct(text(CORRECTED));

        accept();

        assertThat(claim().quote()).isEqualTo(BUSES);
        assertThat(claim().status()).isEqualTo(ClaimStatus.DECIDED);
        assertThat(claim().isStale()).isFalse();
    }

    @Test
    void whatIsAcceptedStaysSoUntilTheWordsChangeAgain() {
        decide();
        correct(text(CORRECTED));
        accept();

        correct("Something in front.\n\n" + text(CORRECTED));

        assertThat(claim().isStale()).isFalse();

        correct(text("The council bought four buses."));

        assertThat(claim().isStale()).isTrue();
    }

    @Test
    void aClaimWhoseWordsAreGoneCanBeAcceptedToo() {
        correct("The museum opens on Sunday.\n\nIt has been closed since May.\n");
        assertThat(claim().footing()).isEqualTo(Footing.LOST);

        accept();

        assertThat(claim().isStale()).isFalse();
        assertThat(claim().quote()).isEqualTo(BUSES);

        correct("The museum opens on Monday.\n\nIt has been closed since May.\n");

        assertThat(claim().isStale()).isFalse();
    }

    @Test
    void acceptsOnceForADoubleClick() {
        correct(text(CORRECTED));
        int version = claim().version();
        var command = CommandId.fresh();

        editor.accept(buses, text(), version, command);
        editor.accept(buses, text(), version, command);

        assertThat(claim().version()).isEqualTo(version + 1);
    }

    @Test
    void refusesToAcceptWhatStandsOnItsOwnWords() {
        assertThatThrownBy(this::accept).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo("claim.refused.not-stale"));
    }

    @Test
    void refusesToAcceptWhatWasSeenInAnEarlierText() {
        VersionId seen = text();
        correct(text(CORRECTED));

        assertThatThrownBy(() -> editor.accept(buses, seen, claim().version(), CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private static String text(String middle) {
        return BEFORE + "\n\n" + middle + "\n\n" + AFTER + "\n";
    }

    private void correct(String text) {
        articles.correct(article, text, articles.latestVersionId(article), CommandId.fresh());
        jobs.run();
    }

    private void decide() {
        progress.sendToReview(buses);
        progress.submit(buses);
        progress.decide(buses);
    }

    private void accept() {
        editor.accept(buses, text(), claim().version(), CommandId.fresh());
    }

    private VersionId text() {
        return articles.latestVersionId(article);
    }

    private Claim claim() {
        return claims.find(buses);
    }
}
