package org.claimdesk.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.Span;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Splitting, merging, moving and marking claims by hand, several at once, and the way back. */
@DeskTest
class ByHandTest {

    private static final String FERRY = "The council sold the ferry";
    private static final String BUSES = "bought two buses";
    private static final String PIER = "closed the pier";
    private static final String TEXT = FERRY + ", " + BUSES + " and " + PIER + ".\n\nNobody complained in Varde.\n";

    @Autowired
    private ClaimEditor editor;

    @Autowired
    private FurtherSplitter splitter;

    @Autowired
    private ClaimMerger merger;

    @Autowired
    private ClaimOrder order;

    @Autowired
    private SeveralClaims several;

    @Autowired
    private EditingSteps steps;

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

    private PersonId maya = new PersonId(0);
    private ArticleId article = new ArticleId(0);
    private ClaimId ferry = new ClaimId(0);
    private ClaimId buses = new ClaimId(0);
    private ClaimId pier = new ClaimId(0);

    @BeforeEach
    void threeClaims() {
        maya = people.add("Maya", Role.EDITOR);
        people.signIn(maya);
        article = testArticles.takeIn(TEXT);
        ferry = add(FERRY);
        buses = add(BUSES);
        pier = add(PIER);
    }

    @Test
    void aMergedClaimKeepsEveryAnchor() {
        ClaimId merged = merger.merge(seen(ferry, pier), "The council cut down on transport.", CommandId.fresh());

        assertThat(claims.find(merged).anchors()).containsExactly(span(FERRY), span(PIER));
        assertThat(claims.find(merged).quote()).isEqualTo(FERRY + " … " + PIER);
        assertThat(claims.find(merged).status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(statuses(ferry, pier)).containsOnly(ClaimStatus.REPLACED);
        assertThat(claims.lineage(merged).replaced()).extracting(Claim::id).containsExactly(ferry, pier);
        assertThat(claims.lineage(ferry).successors()).extracting(Claim::id).containsExactly(merged);
        assertThat(claims.tally(article)).isEqualTo(Map.of(ClaimStatus.OPEN, 2, ClaimStatus.REPLACED, 2));
    }

    @Test
    void mergesOnceForADoubleClick() {
        var command = CommandId.fresh();
        List<SeenClaim> seen = seen(ferry, pier);

        ClaimId first = merger.merge(seen, "Less transport.", command);
        ClaimId second = merger.merge(seen, "Less transport.", command);

        assertThat(second).isEqualTo(first);
        assertThat(claims.of(article)).hasSize(4);
    }

    @Test
    void refusesToMergeOneClaim() {
        refuses(() -> merger.merge(seen(ferry, ferry), "Words.", CommandId.fresh()), "claim.refused.merge-one");
    }

    @Test
    void refusesToMergeWhatReviewersAreAt() {
        progress.sendToReview(ferry);

        refuses(() -> merger.merge(seen(ferry, pier), "Words.", CommandId.fresh()), "claim.refused.split.IN_REVIEW");
        assertThat(statuses(ferry, pier)).containsExactly(ClaimStatus.IN_REVIEW, ClaimStatus.OPEN);
    }

    @Test
    void refusesToMergeWhatHasMovedOn() {
        List<SeenClaim> seen = seen(ferry, pier);
        editor.reword(pier, "The pier was closed.", 1, CommandId.fresh());

        assertThatThrownBy(() -> merger.merge(seen, "Words.", CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void refusesToMergeWhatIsNoLongerInTheArticle() {
        articles.correct(
                article,
                "Nobody complained in Varde. The museum opens.\n",
                articles.latestVersionId(article),
                CommandId.fresh());

        refuses(() -> merger.merge(seen(ferry, pier), "Words.", CommandId.fresh()), "claim.refused.merge-lost");
    }

    @Test
    void refusesToMergeClaimsOfTwoArticles() {
        ArticleId other = testArticles.takeIn("Something else happened in Ghent.\n\nNobody saw it.\n");
        ClaimId stranger = editor.addByHand(
                other, articles.latestVersionId(other), List.of(new Span(0, 14)), "", CommandId.fresh());

        refuses(() -> merger.merge(seen(ferry, stranger), "Words.", CommandId.fresh()), "claim.refused.merge-articles");
    }

    @Test
    void aClaimIsSplitIntoThePartsThatWereCut() {
        ClaimId whole = add(TEXT.substring(0, TEXT.indexOf('.')));

        ClaimId first = splitter.splitByHand(
                whole,
                List.of(
                        new ClaimPart(List.of(span(FERRY)), "Varde sold its ferry."),
                        new ClaimPart(List.of(span(PIER)), "Varde closed its pier.")),
                1,
                CommandId.fresh());

        assertThat(claims.find(first).wording()).isEqualTo("Varde sold its ferry.");
        assertThat(claims.find(first).anchors()).containsExactly(span(FERRY));
        assertThat(claims.find(whole).status()).isEqualTo(ClaimStatus.REPLACED);
        assertThat(claims.lineage(whole).successors())
                .extracting(Claim::wording)
                .containsExactly("Varde sold its ferry.", "Varde closed its pier.");
    }

    @Test
    void refusesASplitIntoOnePart() {
        refuses(
                () -> splitter.splitByHand(
                        ferry, List.of(new ClaimPart(List.of(span(FERRY)), "Words.")), 1, CommandId.fresh()),
                "claim.refused.one-part");
    }

    @Test
    void refusesAPartOnWordsOfAnother() {
        var own = new ClaimPart(List.of(span(FERRY)), "Words.");
        var other = new ClaimPart(List.of(span(PIER)), "Words.");

        refuses(
                () -> splitter.splitByHand(ferry, List.of(own, other), 1, CommandId.fresh()),
                "claim.refused.part-outside");
    }

    @Test
    void aClaimIsPutBehindAnother() {
        order.putBehind(ferry, buses, 1, CommandId.fresh());

        assertThat(inOrder()).containsExactly(buses, ferry, pier);

        order.putBehind(pier, null, 1, CommandId.fresh());

        assertThat(inOrder()).containsExactly(pier, buses, ferry);
    }

    @Test
    void thereIsAlwaysRoomBetweenTwoClaims() {
        for (int turn = 0; turn < 70; turn++) {
            ClaimId last = inOrder().getLast();
            order.putBehind(last, inOrder().getFirst(), claims.find(last).version(), CommandId.fresh());
            assertThat(inOrder().get(1)).isEqualTo(last);
        }
    }

    @Test
    void aCorrectionKeepsTheOrderThatAnEditorHasMade() {
        order.putBehind(ferry, pier, 1, CommandId.fresh());

        articles.correct(article, "A word in front.\n\n" + TEXT, articles.latestVersionId(article), CommandId.fresh());
        jobs.run();

        assertThat(inOrder().stream().filter(List.of(ferry, buses, pier)::contains))
                .containsExactly(buses, pier, ferry);
    }

    @Test
    void severalAreDoneAndThoseThatHaveMovedOnAreNamed() {
        List<SeenClaim> seen = seen(ferry, buses, pier);
        editor.reword(buses, "Two buses were bought.", 1, CommandId.fresh());

        DoneToSeveral outcome = several.mark(seen, true, CommandId.fresh());

        assertThat(outcome.done()).isEqualTo(2);
        assertThat(outcome.others()).singleElement().satisfies(left -> {
            assertThat(left.claim()).isEqualTo(buses);
            assertThat(left.refusal().key()).isEqualTo("claim.refused.moved-on");
        });
        assertThat(claims.of(article)).extracting(Claim::central).containsExactly(true, false, true);
    }

    @Test
    void severalAreSetAsideWithOneReason() {
        progress.sendToReview(buses);
        progress.submit(buses);

        DoneToSeveral outcome =
                several.setAside(seen(ferry, buses, pier), SetAsideReason.TRIVIAL, "small", CommandId.fresh());

        assertThat(outcome.done()).isEqualTo(2);
        assertThat(outcome.others()).extracting(left -> left.refusal().key()).containsExactly("claim.refused.move");
        assertThat(claims.find(ferry).setAsideNote()).isEqualTo("small");
    }

    @Test
    void severalProposalsAreConfirmedAndTheOthersNamed() {
        jobs.run();
        List<ClaimId> all = claims.of(article).stream().map(Claim::id).toList();
        int proposed = claims.tally(article).getOrDefault(ClaimStatus.PROPOSED, 0);

        DoneToSeveral outcome = several.confirm(seen(all.toArray(ClaimId[]::new)), CommandId.fresh());

        assertThat(outcome.done()).isEqualTo(proposed).isPositive();
        assertThat(outcome.others())
                .hasSize(3)
                .allSatisfy(left -> assertThat(left.refusal().key()).isEqualTo("claim.refused.not-proposed"));
    }

    @Test
    void refusesToMarkTwice() {
        several.mark(seen(ferry), true, CommandId.fresh());

        assertThat(several.mark(seen(ferry), true, CommandId.fresh()).others())
                .extracting(left -> left.refusal().key())
                .containsExactly("claim.refused.central");
        assertThat(several.mark(seen(buses), false, CommandId.fresh()).others())
                .extracting(left -> left.refusal().key())
                .containsExactly("claim.refused.not-central");
    }

    @Test
    void aThousandClaimsAreSetAsideAndComeBackInOneStep() {
        ArticleId big = testArticles.takeIn("Varde counts its boats. ".repeat(60) + "\n");
        List<SeenClaim> seen = IntStream.range(0, 1_000)
                .mapToObj(i -> editor.addByHand(
                        big,
                        articles.latestVersionId(big),
                        List.of(new Span(i, i + 20)),
                        "Claim " + i,
                        CommandId.fresh()))
                .map(id -> new SeenClaim(id, 1))
                .toList();

        DoneToSeveral outcome = several.setAside(seen, SetAsideReason.TRIVIAL, "", CommandId.fresh());

        assertThat(outcome.done()).isEqualTo(1_000);
        assertThat(claims.tally(big)).isEqualTo(Map.of(ClaimStatus.SET_ASIDE, 1_000));

        steps.undo(big, steps.toUndo(big).orElseThrow().id(), CommandId.fresh());

        assertThat(claims.tally(big)).isEqualTo(Map.of(ClaimStatus.OPEN, 1_000));
    }

    @Test
    void theLastStepsAreUndoneOneAfterTheOtherAndDoneAgain() {
        editor.reword(ferry, "One.", 1, CommandId.fresh());
        editor.reword(ferry, "Two.", 2, CommandId.fresh());
        editor.setAside(ferry, SetAsideReason.TRIVIAL, "", 3, CommandId.fresh());

        undo();
        undo();

        assertThat(claims.find(ferry).wording()).isEqualTo("One.");
        assertThat(claims.find(ferry).status()).isEqualTo(ClaimStatus.OPEN);

        redo();
        redo();

        assertThat(claims.find(ferry).wording()).isEqualTo("Two.");
        assertThat(claims.find(ferry).status()).isEqualTo(ClaimStatus.SET_ASIDE);
        assertThat(steps.toRedo(article)).isEmpty();

        undo();
        undo();
        undo();

        assertThat(claims.find(ferry).wording()).isEqualTo(FERRY);
    }

    @Test
    void anUndoneMergeBringsBackTheClaimsAndARedoneOneTakesThemAgain() {
        ClaimId merged = merger.merge(seen(ferry, pier), "Less transport.", CommandId.fresh());

        undo();

        assertThat(statuses(ferry, pier, merged))
                .containsExactly(ClaimStatus.OPEN, ClaimStatus.OPEN, ClaimStatus.REPLACED);
        assertThat(claims.tally(article)).containsEntry(ClaimStatus.OPEN, 3);

        redo();

        assertThat(statuses(ferry, pier, merged))
                .containsExactly(ClaimStatus.REPLACED, ClaimStatus.REPLACED, ClaimStatus.OPEN);
    }

    @Test
    void anUndoneMoveAndMarkAreGone() {
        order.putBehind(ferry, pier, 1, CommandId.fresh());
        several.mark(seen(ferry), true, CommandId.fresh());

        undo();
        undo();

        assertThat(inOrder()).containsExactly(ferry, buses, pier);
        assertThat(claims.find(ferry).central()).isFalse();
    }

    @Test
    void aSentenceThatWasSetAsideComesBackWithItsClaimsAndGoesAgain() {
        jobs.run();
        int varde = claims.sentences(article).size() - 1;
        int within = claims.in(article, varde).size();
        editor.setSentenceAside(article, varde, SetAsideReason.TRIVIAL, "small", version(varde), CommandId.fresh());
        assertThat(claims.sentences(article).get(varde).reason()).isEqualTo(SetAsideReason.TRIVIAL);

        undo();

        assertThat(claims.sentences(article).get(varde).reason()).isNull();
        assertThat(claims.in(article, varde)).hasSize(within);

        redo();

        assertThat(claims.sentences(article).get(varde).reason()).isEqualTo(SetAsideReason.TRIVIAL);
        assertThat(claims.in(article, varde)).isEmpty();

        undo();
        assertThat(claims.sentences(article).get(varde).reason()).isNull();
    }

    @Test
    void aSentenceThatWasTakenUpCanBeSetAsideAgain() {
        jobs.run();
        int varde = claims.sentences(article).size() - 1;
        editor.setSentenceAside(article, varde, SetAsideReason.TRIVIAL, "small", version(varde), CommandId.fresh());
        editor.takeUpSentence(article, varde, version(varde), CommandId.fresh());

        undo();

        assertThat(claims.sentences(article).get(varde).reason()).isEqualTo(SetAsideReason.TRIVIAL);

        undo();

        assertThat(claims.sentences(article).get(varde).reason()).isNull();
    }

    @Test
    void refusesToUndoASentenceThatSomebodyElseHasTakenUpOrThatWasCorrected() {
        jobs.run();
        int varde = claims.sentences(article).size() - 1;
        editor.setSentenceAside(article, varde, SetAsideReason.TRIVIAL, "small", version(varde), CommandId.fresh());
        people.as(
                people.add("Jan", Role.EDITOR),
                () -> editor.takeUpSentence(article, varde, version(varde), CommandId.fresh()));
        refuses(this::undo, "claim.refused.sentence-changed-since");

        articles.correct(article, "In May, " + TEXT, articles.latestVersionId(article), CommandId.fresh());
        refuses(this::undo, "claim.refused.sentence-corrected-since");
    }

    @Test
    void whatWasWithReviewersWhenItWasSetAsideComesBackAsOpen() {
        progress.sendToReview(ferry);
        editor.setAside(ferry, SetAsideReason.TRIVIAL, "", claims.find(ferry).version(), CommandId.fresh());

        undo();

        assertThat(claims.find(ferry).status()).isEqualTo(ClaimStatus.OPEN);
    }

    @Test
    void refusesToUndoWhatSomebodyElseHasChangedSinceAndSaysWho() {
        editor.reword(ferry, "One.", 1, CommandId.fresh());
        StepId step = steps.toUndo(article).orElseThrow().id();
        people.as(people.add("Omar", Role.EDITOR), () -> editor.reword(ferry, "Two.", 2, CommandId.fresh()));

        assertThatThrownBy(() -> steps.undo(article, step, CommandId.fresh()))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("claim.refused.changed-since.claim-reworded");
                    assertThat(refused.arguments()).containsExactly(1, "Omar");
                });
        assertThat(claims.find(ferry).wording()).isEqualTo("Two.");
    }

    @Test
    void everybodyHasAWayBackOfTheirOwn() {
        editor.reword(ferry, "One.", 1, CommandId.fresh());
        PersonId omar = people.add("Omar", Role.EDITOR);

        people.as(omar, () -> assertThat(steps.toUndo(article)).isEmpty());
        people.as(omar, () -> editor.reword(pier, "Two.", 1, CommandId.fresh()));

        assertThat(steps.toUndo(article).orElseThrow().first()).isEqualTo(1);
    }

    @Test
    void refusesToUndoWhatIsNotTheLast() {
        editor.reword(ferry, "One.", 1, CommandId.fresh());
        StepId first = steps.toUndo(article).orElseThrow().id();
        editor.reword(pier, "Two.", 1, CommandId.fresh());

        assertThatThrownBy(() -> steps.undo(article, first, CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void refusesToUndoAndRedoNothing() {
        ArticleId fresh = testArticles.takeIn("Nobody has touched this one.\n\nNobody at all.\n");

        refuses(() -> steps.undo(fresh, new StepId(1), CommandId.fresh()), "claim.refused.nothing-to-undo");
        refuses(() -> steps.redo(fresh, new StepId(1), CommandId.fresh()), "claim.refused.nothing-to-redo");
    }

    @Test
    void refusesToBringBackWhatACorrectionHasPassedBy() {
        merger.merge(seen(ferry, pier), "Less transport.", CommandId.fresh());
        articles.correct(article, "In front. " + TEXT, articles.latestVersionId(article), CommandId.fresh());

        refuses(this::undo, "claim.refused.corrected-since");
    }

    @Test
    void aNewStepEndsWhatCouldBeDoneAgain() {
        editor.reword(ferry, "One.", 1, CommandId.fresh());
        undo();

        editor.reword(pier, "Two.", 1, CommandId.fresh());

        assertThat(steps.toRedo(article)).isEmpty();
    }

    @Test
    void undoesOnceForADoubleClick() {
        editor.reword(ferry, "One.", 1, CommandId.fresh());
        editor.reword(pier, "Two.", 1, CommandId.fresh());
        StepId step = steps.toUndo(article).orElseThrow().id();
        var command = CommandId.fresh();

        steps.undo(article, step, command);
        steps.undo(article, step, command);

        assertThat(claims.find(ferry).wording()).isEqualTo("One.");
    }

    private ClaimId add(String words) {
        return editor.addByHand(
                article, articles.latestVersionId(article), List.of(span(words)), "", CommandId.fresh());
    }

    private int version(int sentence) {
        return claims.sentences(article).get(sentence).version();
    }

    private void undo() {
        steps.undo(article, steps.toUndo(article).orElseThrow().id(), CommandId.fresh());
    }

    private void redo() {
        steps.redo(article, steps.toRedo(article).orElseThrow().id(), CommandId.fresh());
    }

    private List<SeenClaim> seen(ClaimId... ids) {
        return List.of(ids).stream()
                .map(id -> new SeenClaim(id, claims.find(id).version()))
                .toList();
    }

    private List<ClaimStatus> statuses(ClaimId... ids) {
        return List.of(ids).stream().map(id -> claims.find(id).status()).toList();
    }

    private List<ClaimId> inOrder() {
        return claims.of(article).stream().map(Claim::id).toList();
    }

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static void refuses(Runnable deed, String key) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
