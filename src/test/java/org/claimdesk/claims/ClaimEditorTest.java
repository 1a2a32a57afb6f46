package org.claimdesk.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.Span;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@DeskTest
class ClaimEditorTest {

    private static final String TEXT = "NATO has 31 members.\n\nJapan is not one of them. Nobody knows 😀 why.\n";

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

    private ArticleId article = new ArticleId(0);
    private VersionId version = new VersionId(0);

    @BeforeEach
    void splitAnArticle() {
        people.signIn(people.add("Maya", Role.EDITOR));
        article = testArticles.split(TEXT);
        version = articles.latestVersionId(article);
    }

    @Test
    void confirmsAProposal() {
        Claim claim = first();

        editor.confirm(claim.id(), claim.version(), CommandId.fresh());

        assertThat(first().status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(first().version()).isEqualTo(claim.version() + 1);
    }

    @Test
    void confirmsOnceForADoubleClick() {
        Claim claim = first();
        var command = CommandId.fresh();

        editor.confirm(claim.id(), claim.version(), command);
        editor.confirm(claim.id(), claim.version(), command);

        assertThat(first().version()).isEqualTo(claim.version() + 1);
    }

    @Test
    void refusesToConfirmWhatIsConfirmed() {
        editor.confirm(first().id(), first().version(), CommandId.fresh());

        assertRefused(
                () -> editor.confirm(first().id(), first().version(), CommandId.fresh()), "claim.refused.not-proposed");
    }

    @Test
    void refusesToSaveAClaimThatHasMovedOn() {
        Claim seen = first();
        editor.reword(seen.id(), "NATO counts 31 members.", seen.version(), CommandId.fresh());

        assertThatThrownBy(() -> editor.reword(seen.id(), "31 states form NATO.", seen.version(), CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(first().wording()).isEqualTo("NATO counts 31 members.");
    }

    @Test
    void aNewWordingConfirmsAProposalAndKeepsTheQuote() {
        Claim claim = first();

        editor.reword(claim.id(), "  NATO\n has 31\tmembers today. ", claim.version(), CommandId.fresh());

        assertThat(first().wording()).isEqualTo("NATO has 31 members today.");
        assertThat(first().status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(first().quote()).isEqualTo(claim.quote());
    }

    @Test
    void refusesAWordingWithoutWords() {
        assertRefused(
                () -> editor.reword(first().id(), " \n ", first().version(), CommandId.fresh()),
                "claim.refused.no-wording");
    }

    @Test
    void refusesAnEndlessWording() {
        assertRefused(
                () -> editor.reword(first().id(), "a".repeat(2001), first().version(), CommandId.fresh()),
                "claim.refused.wording-too-long");
    }

    @Test
    void refusesToRewordWhatHasBeenJudged() {
        Claim claim = first();
        editor.confirm(claim.id(), claim.version(), CommandId.fresh());
        progress.sendToReview(claim.id());
        progress.submit(claim.id());

        assertRefused(
                () -> editor.reword(claim.id(), "Other words.", first().version(), CommandId.fresh()),
                "claim.refused.judged");
    }

    @Test
    void setsAsideWithAReasonAndTakesUpAgain() {
        Claim claim = first();

        editor.setAside(claim.id(), SetAsideReason.OTHER, " Old news. ", claim.version(), CommandId.fresh());
        Claim aside = first();
        editor.takeUp(claim.id(), aside.version(), CommandId.fresh());

        assertThat(aside.status()).isEqualTo(ClaimStatus.SET_ASIDE);
        assertThat(aside.setAsideReason()).isEqualTo(SetAsideReason.OTHER);
        assertThat(aside.setAsideNote()).isEqualTo("Old news.");
        assertThat(first().status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(first().setAsideReason()).isNull();
    }

    @Test
    void refusesOtherWithoutANote() {
        assertRefused(
                () -> editor.setAside(first().id(), SetAsideReason.OTHER, " ", 1, CommandId.fresh()),
                "claim.refused.no-note");
    }

    @Test
    void refusesAnEndlessNote() {
        assertRefused(
                () -> editor.setAside(first().id(), SetAsideReason.OTHER, "a".repeat(501), 1, CommandId.fresh()),
                "claim.refused.note-too-long");
    }

    @Test
    void refusesToTakeUpWhatIsNotSetAside() {
        assertRefused(() -> editor.takeUp(first().id(), 1, CommandId.fresh()), "claim.refused.not-set-aside");
    }

    @Test
    void refusesToSetAsideWhatHasBeenSubmitted() {
        Claim claim = first();
        editor.confirm(claim.id(), claim.version(), CommandId.fresh());
        progress.sendToReview(claim.id());
        progress.submit(claim.id());

        assertRefused(
                () -> editor.setAside(claim.id(), SetAsideReason.TRIVIAL, "", first().version(), CommandId.fresh()),
                "claim.refused.move");
    }

    @Test
    void addsAClaimFromSelectedWords() {
        int start = TEXT.indexOf(" 31 members");
        int before = claims.of(article).size();

        ClaimId id = editor.addByHand(
                article, version, List.of(new Span(start, start + 11)), "NATO has 31 members.", CommandId.fresh());

        Claim added = claims.find(id);
        assertThat(added.quote()).isEqualTo("31 members");
        assertThat(added.wording()).isEqualTo("NATO has 31 members.");
        assertThat(added.status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(added.byHand()).isTrue();
        assertThat(added.number()).isEqualTo(before + 1);
        assertThat(claims.tally(article)).containsEntry(ClaimStatus.OPEN, 1);
    }

    @Test
    void theWordingOfAnAddedClaimIsItsQuoteUnlessSaidOtherwise() {
        var command = CommandId.fresh();

        ClaimId id = editor.addByHand(article, version, List.of(new Span(0, 20)), " ", command);
        ClaimId again = editor.addByHand(article, version, List.of(new Span(0, 20)), " ", command);

        assertThat(claims.find(id).wording()).isEqualTo("NATO has 31 members.");
        assertThat(again).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "20, 22, claim.refused.nothing-selected",
        "3, 3, claim.refused.nothing-selected",
        "0, 4000, claim.refused.selection-outside",
    })
    void refusesASelectionThatIsNoneOfTheArticlesWords(int start, int end, String key) {
        assertRefused(
                () -> editor.addByHand(article, version, List.of(new Span(start, end)), "", CommandId.fresh()), key);
    }

    @Test
    void refusesASelectionThroughTheMiddleOfACharacter() {
        int smile = TEXT.indexOf("😀");

        assertRefused(
                () -> editor.addByHand(article, version, List.of(new Span(0, smile + 1)), "", CommandId.fresh()),
                "claim.refused.selection-outside");
    }

    @Test
    void refusesASelectionWithoutEnd() {
        ArticleId tome = testArticles.takeIn("word ".repeat(500));

        assertRefused(
                () -> editor.addByHand(
                        tome,
                        articles.latestVersionId(tome),
                        List.of(new Span(0, 2400)),
                        "All the words.",
                        CommandId.fresh()),
                "claim.refused.too-much-selected");
    }

    @Test
    void doesNotFindAnotherArticlesVersion() {
        ArticleId other = testArticles.takeIn("Another article altogether.");

        assertThatThrownBy(() -> editor.addByHand(other, version, List.of(new Span(0, 4)), "", CommandId.fresh()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSentenceSetAsideTakesItsClaimsWithIt() {
        SentenceRow sentence = sentence("Japan");

        editor.setSentenceAside(
                article, sentence.position(), SetAsideReason.OFF_TOPIC, "", sentence.version(), CommandId.fresh());

        assertThat(sentence("Japan").state()).isEqualTo(CoverageState.SET_ASIDE);
        assertThat(sentence("Japan").reason()).isEqualTo(SetAsideReason.OFF_TOPIC);
        assertThat(claims.in(article, sentence.position())).isEmpty();
        assertThat(sentence("NATO").state()).isEqualTo(CoverageState.OPEN);
    }

    @Test
    void takesUpASentenceAgain() {
        SentenceRow sentence = sentence("Japan");
        editor.setSentenceAside(article, sentence.position(), SetAsideReason.TRIVIAL, "", 1, CommandId.fresh());

        editor.takeUpSentence(article, sentence.position(), 2, CommandId.fresh());

        assertThat(sentence("Japan").reason()).isNull();
    }

    @Test
    void refusesToSetASentenceAsideTwice() {
        SentenceRow sentence = sentence("Japan");
        editor.setSentenceAside(article, sentence.position(), SetAsideReason.TRIVIAL, "", 1, CommandId.fresh());

        assertRefused(
                () -> editor.setSentenceAside(
                        article, sentence.position(), SetAsideReason.TRIVIAL, "", 2, CommandId.fresh()),
                "claim.refused.sentence-set-aside");
    }

    @Test
    void refusesToTakeUpASentenceThatIsNotSetAside() {
        assertRefused(
                () -> editor.takeUpSentence(article, sentence("Japan").position(), 1, CommandId.fresh()),
                "claim.refused.sentence-not-set-aside");
    }

    @Test
    void refusesToSetAHeadingAside() {
        ArticleId headed = testArticles.split("NATO IN TALKS TO OPEN OFFICE\n\nNATO has 31 members.\n");
        SentenceRow heading = claims.sentences(headed).stream()
                .filter(SentenceRow::heading)
                .findFirst()
                .orElseThrow();

        assertRefused(
                () -> editor.setSentenceAside(
                        headed, heading.position(), SetAsideReason.TRIVIAL, "", 1, CommandId.fresh()),
                "claim.refused.heading");
    }

    @Test
    void refusesToSetASentenceAsideWhoseClaimHasBeenJudged() {
        Claim claim = first();
        editor.confirm(claim.id(), claim.version(), CommandId.fresh());
        progress.sendToReview(claim.id());
        progress.submit(claim.id());

        assertRefused(
                () -> editor.setSentenceAside(
                        article, sentence("NATO").position(), SetAsideReason.TRIVIAL, "", 1, CommandId.fresh()),
                "claim.refused.sentence-judged");
    }

    @Test
    void refusesToSetASentenceAsideWhoseClaimReachesBeyondIt() {
        editor.addByHand(article, version, List.of(new Span(0, TEXT.indexOf(" is not"))), "Both.", CommandId.fresh());

        assertRefused(
                () -> editor.setSentenceAside(
                        article, sentence("Japan").position(), SetAsideReason.TRIVIAL, "", 1, CommandId.fresh()),
                "claim.refused.sentence-shared");
    }

    @Test
    void refusesToSaveASentenceThatHasMovedOn() {
        assertThatThrownBy(() -> editor.setSentenceAside(
                        article, sentence("Japan").position(), SetAsideReason.TRIVIAL, "", 7, CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private Claim first() {
        return claims.of(article).getFirst();
    }

    private SentenceRow sentence(String beginning) {
        return claims.sentences(article).stream()
                .filter(row -> row.span().of(TEXT).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
