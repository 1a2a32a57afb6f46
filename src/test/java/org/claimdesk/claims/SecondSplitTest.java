package org.claimdesk.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.SplitState;
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

/** What becomes of an article's claims when its text is corrected and split again. */
@DeskTest
class SecondSplitTest {

    private static final String MEMBERS = "NATO has 31 members.";
    private static final String PARTNER = "Japan joined the group in 2009.";
    private static final String OFFICE = "The office in Tokyo opened on Monday.";
    private static final String MAYOR = "The mayor of Varde resigned in 2021.";
    private static final String TEXT = String.join("\n\n", MEMBERS, PARTNER, OFFICE, MAYOR) + "\n";

    @Autowired
    private Articles articles;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimEditor editor;

    @Autowired
    private ClaimProgress progress;

    @Autowired
    private TestArticles testArticles;

    @Autowired
    private TestPeople people;

    @Autowired
    private DueJobs jobs;

    private ArticleId article = new ArticleId(0);

    @BeforeEach
    void anArticleIsSplit() {
        people.signIn(people.add("Maya", Role.EDITOR));
        article = testArticles.split(TEXT);
    }

    @Test
    void proposalsThatAreFoundAgainStayTheSameRows() {
        List<Claim> before = claims.of(article);

        correct("A word in front.\n\n" + TEXT);

        assertThat(claims.of(article)).extracting(Claim::id).containsAll(ids(before));
        for (Claim claim : before) {
            Claim now = claims.find(claim.id());
            assertThat(now.status()).isEqualTo(ClaimStatus.PROPOSED);
            assertThat(now.version()).isEqualTo(claim.version());
            assertThat(wordsOf(now)).isEqualTo(claim.quote());
            assertThat(now.footing()).isEqualTo(Footing.FIRM);
        }
    }

    @Test
    void anEditedClaimKeepsItsWordingAndIsNotProposedAgain() {
        Claim edited = on(MEMBERS);
        editor.reword(edited.id(), "The alliance counts 31 states.", edited.version(), CommandId.fresh());
        int before = claims.of(article).size();

        correct(PARTNER + "\n\n" + OFFICE + "\n\n" + MAYOR + "\n\n" + MEMBERS + "\n");

        Claim now = claims.find(edited.id());
        assertThat(now.wording()).isEqualTo("The alliance counts 31 states.");
        assertThat(now.status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(wordsOf(now)).isEqualTo(edited.quote());
        assertThat(claims.of(article)).hasSize(before);
    }

    @Test
    void aClaimThatWasSetAsideNeverComesBackAsAProposal() {
        Claim aside = on(OFFICE);
        editor.setAside(aside.id(), SetAsideReason.TRIVIAL, "", aside.version(), CommandId.fresh());

        correct(TEXT + "\nOne more thing happened in Oslo.\n");

        assertThat(claims.find(aside.id()).status()).isEqualTo(ClaimStatus.SET_ASIDE);
        assertThat(claims.of(article))
                .filteredOn(claim -> claim.quote().equals(aside.quote()))
                .hasSize(1);
    }

    @Test
    void aClaimUnderReviewStaysWhereItIs() {
        Claim claim = on(MAYOR);
        editor.confirm(claim.id(), claim.version(), CommandId.fresh());
        progress.sendToReview(claim.id());

        correct("A word in front.\n\n" + TEXT);

        assertThat(claims.find(claim.id()).status()).isEqualTo(ClaimStatus.IN_REVIEW);
        assertThat(wordsOf(claims.find(claim.id()))).isEqualTo(claim.quote());
    }

    @Test
    void aDecidedClaimStaysDecidedWhenItsWordsAreGoneAndSaysThatTheyAre() {
        Claim claim = on(MAYOR);
        editor.confirm(claim.id(), claim.version(), CommandId.fresh());
        progress.sendToReview(claim.id());
        progress.submit(claim.id());
        progress.decide(claim.id());

        correct("Nothing of the sort is said any more in this article.\n");

        Claim now = claims.find(claim.id());
        assertThat(now.status()).isEqualTo(ClaimStatus.DECIDED);
        assertThat(now.footing()).isEqualTo(Footing.LOST);
        assertThat(now.quote()).isEqualTo(claim.quote());
        assertThat(now.anchors()).isEqualTo(claim.anchors());
    }

    @Test
    void aLostClaimIsFoundOnceItsWordsAreBack() {
        Claim claim = on(MAYOR);
        editor.confirm(claim.id(), claim.version(), CommandId.fresh());
        correct("Nothing of the sort is said any more in this article.\n");

        correct("A word in front.\n\n" + TEXT);

        assertThat(claims.find(claim.id()).footing()).isEqualTo(Footing.FIRM);
        assertThat(wordsOf(claims.find(claim.id()))).isEqualTo(claim.quote());
    }

    @Test
    void aTouchedClaimWhoseWordsHaveChangedStaysAndWhatTheArticleSaysNowIsProposed() {
        Claim claim = on(MEMBERS);
        editor.confirm(claim.id(), claim.version(), CommandId.fresh());

        correct(TEXT.replace("31 members", "32 members"));

        Claim now = claims.find(claim.id());
        assertThat(now.footing()).isEqualTo(Footing.CHANGED);
        assertThat(now.wording()).isEqualTo(claim.wording());
        assertThat(wordsOf(now)).contains("32 members");
        assertThat(claims.of(article))
                .filteredOn(other -> other.wording().contains("32 members"))
                .extracting(Claim::status)
                .containsExactly(ClaimStatus.PROPOSED);
    }

    @Test
    void aProposalThatTheTextNoLongerMakesIsWithdrawn() {
        Claim gone = on(MAYOR);

        correct(String.join("\n\n", MEMBERS, PARTNER, OFFICE) + "\n");

        assertThat(claims.find(gone.id()).status()).isEqualTo(ClaimStatus.REPLACED);
        assertThat(claims.tally(article)).containsEntry(ClaimStatus.REPLACED, 1);
    }

    @Test
    void aWithdrawnProposalIsMadeAnewWhenItsWordsAreBack() {
        Claim gone = on(MAYOR);
        correct(String.join("\n\n", MEMBERS, PARTNER, OFFICE) + "\n");

        correct(TEXT);

        assertThat(claims.of(article))
                .filteredOn(claim -> claim.quote().equals(gone.quote()) && claim.status() == ClaimStatus.PROPOSED)
                .hasSize(1);
    }

    @Test
    void whatIsNewIsProposedUnderTheNextNumbers() {
        int last = claims.of(article).stream().mapToInt(Claim::number).max().orElseThrow();

        correct(TEXT + "\nDenmark built 40 windmills in 1998.\n");

        assertThat(claims.of(article))
                .filteredOn(claim -> claim.number() > last)
                .isNotEmpty()
                .allMatch(claim -> claim.status() == ClaimStatus.PROPOSED)
                .anyMatch(claim -> claim.wording().contains("40 windmills"));
    }

    @Test
    void whatAnEditorAddedByHandStays() {
        ClaimId added = editor.addByHand(
                article, articles.latestVersionId(article), List.of(new Span(0, 4)), "NATO exists.", CommandId.fresh());

        correct("A word in front.\n\n" + TEXT);

        assertThat(claims.find(added).wording()).isEqualTo("NATO exists.");
        assertThat(wordsOf(claims.find(added))).isEqualTo("NATO");
    }

    @Test
    void aSentenceThatWasSetAsideStaysSetAside() {
        SentenceRow sentence = claims.sentences(article).get(2);
        editor.setSentenceAside(
                article,
                sentence.position(),
                SetAsideReason.OTHER,
                "said before",
                sentence.version(),
                CommandId.fresh());

        correct("A word in front.\n\n" + TEXT);

        assertThat(claims.sentences(article).get(3).reason()).isEqualTo(SetAsideReason.OTHER);
    }

    @Test
    void aCorrectionBeforeTheFirstSplitIsSplitOnceAndTheEarlierTextNever() {
        ArticleId fresh = testArticles.takeIn(TEXT);
        articles.correct(fresh, MEMBERS + "\n", articles.latestVersionId(fresh), CommandId.fresh());

        jobs.run();

        assertThat(articles.find(fresh).splitState()).isEqualTo(SplitState.DONE);
        assertThat(claims.of(fresh)).hasSize(1).allMatch(claim -> claim.wording()
                .contains("31 members"));
    }

    @Test
    void refusesACorrectionThatChangesNothing() {
        VersionId seen = articles.latestVersionId(article);

        assertThatThrownBy(() -> articles.correct(article, TEXT, seen, CommandId.fresh()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("article.refused.same-text"));
    }

    @Test
    void refusesACorrectionOfATextThatSomebodyElseHasCorrected() {
        VersionId seen = articles.latestVersionId(article);
        correct(TEXT + "\nOne more thing happened in Oslo.\n");

        assertThatThrownBy(() -> articles.correct(article, MEMBERS, seen, CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void correctsOnceForADoubleClick() {
        VersionId seen = articles.latestVersionId(article);
        var command = CommandId.fresh();

        VersionId once = articles.correct(article, MEMBERS + "\n", seen, command);
        VersionId twice = articles.correct(article, MEMBERS + "\n", seen, command);

        assertThat(twice).isEqualTo(once);
        assertThat(articles.latestVersion(article).number()).isEqualTo(2);
    }

    private void correct(String text) {
        articles.correct(article, text, articles.latestVersionId(article), CommandId.fresh());
        jobs.run();
        assertThat(articles.find(article).splitState()).isEqualTo(SplitState.DONE);
    }

    private Claim on(String sentence) {
        String words = Said.plain(sentence);
        return claims.of(article).stream()
                .filter(claim -> words.contains(Said.plain(claim.quote())) && claim.status() == ClaimStatus.PROPOSED)
                .findFirst()
                .orElseThrow();
    }

    /** What stands in the latest version where the claim says that it stands. */
    private String wordsOf(Claim claim) {
        ArticleVersion latest = articles.latestVersion(article);
        assertThat(claim.articleVersion()).isEqualTo(latest.id());
        return String.join(
                " … ",
                claim.anchors().stream().map(span -> span.of(latest.text())).toList());
    }

    private static List<ClaimId> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }
}
