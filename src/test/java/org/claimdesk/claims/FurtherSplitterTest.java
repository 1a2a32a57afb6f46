package org.claimdesk.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class FurtherSplitterTest {

    private static final String WHOLE = "The council sold the ferry, bought two buses and closed the pier.";
    private static final String TEXT = WHOLE + "\n\nThe mayor lives in Varde.\n";

    @Autowired
    private FurtherSplitter splitter;

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

    @Autowired
    private JdbcClient db;

    private ArticleId article = new ArticleId(0);
    private ClaimId whole = new ClaimId(0);

    @BeforeEach
    void theCouncilIsOneClaim() {
        people.signIn(people.add("Maya", Role.EDITOR));
        article = testArticles.split(TEXT);
        throwAwayWhatTheEngineProposed();
        whole = claimOn(new Span(0, WHOLE.length()));
    }

    @Test
    void offersWhatTheEngineFindsInTheWordsOfTheClaim() {
        List<ProposedClaim> offer = splitter.offer(whole);

        assertThat(offer).hasSizeGreaterThan(1).allSatisfy(finer -> {
            assertThat(finer.spans()).allMatch(span -> span.end() <= WHOLE.length());
            assertThat(finer.wording()).isNotEqualTo(WHOLE);
        });
        assertThat(offer).extracting(ProposedClaim::wording).contains("The council sold the ferry.");
    }

    @Test
    void offersNothingWhenNothingIsFiner() {
        ClaimId mayor = claimOn(new Span(WHOLE.length() + 2, TEXT.length()));

        assertThat(splitter.offer(mayor)).isEmpty();
    }

    @Test
    void offersNothingThatIsAClaimAlready() {
        List<ProposedClaim> before = splitter.offer(whole);
        claimOn(new Span(0, "The council sold the ferry".length()));

        List<ProposedClaim> offer = splitter.offer(whole);

        assertThat(offer)
                .isNotEqualTo(before)
                .extracting(ProposedClaim::wording)
                .doesNotContain("The council sold the ferry.");
    }

    @Test
    void theChosenClaimsStandInItsPlaceAndTheOldOneStaysReadable() {
        List<ProposedClaim> offer = splitter.offer(whole);

        ClaimId first = splitter.splitFurther(whole, offer, 1, CommandId.fresh());

        List<Claim> live = claims.of(article).stream()
                .filter(claim -> !claim.id().equals(whole))
                .toList();
        assertThat(live)
                .extracting(Claim::wording)
                .containsExactlyElementsOf(
                        offer.stream().map(ProposedClaim::wording).toList());
        assertThat(live).extracting(Claim::status).containsOnly(ClaimStatus.OPEN);
        assertThat(first).isEqualTo(live.getFirst().id());
        assertThat(claims.find(whole).status()).isEqualTo(ClaimStatus.REPLACED);
        assertThat(claims.find(whole).wording()).isEqualTo(WHOLE);
        assertThat(claims.origins(article)).hasSize(live.size()).allSatisfy((finer, origins) -> assertThat(
                        origins.getFirst().id())
                .isEqualTo(whole));
        assertThat(claims.tally(article)).isEqualTo(Map.of(ClaimStatus.OPEN, live.size(), ClaimStatus.REPLACED, 1));
    }

    @Test
    void whatWasSplitIsNotProposedAgainAfterACorrection() {
        List<ProposedClaim> offer = splitter.offer(whole);
        splitter.splitFurther(whole, offer, 1, CommandId.fresh());

        articles.correct(article, "A word in front.\n\n" + TEXT, articles.latestVersionId(article), CommandId.fresh());
        jobs.run();

        assertThat(claims.of(article))
                .filteredOn(
                        claim -> claim.wording().startsWith("The council") && claim.status() != ClaimStatus.REPLACED)
                .hasSize(offer.size())
                .allMatch(claim -> claim.status() == ClaimStatus.OPEN);
    }

    @Test
    void takesOnlyWhatWasPicked() {
        ProposedClaim picked = splitter.offer(whole).getLast();

        splitter.splitFurther(whole, List.of(picked), 1, CommandId.fresh());

        assertThat(claims.tally(article)).isEqualTo(Map.of(ClaimStatus.OPEN, 1, ClaimStatus.REPLACED, 1));
    }

    @Test
    void splitsOnceForADoubleClickAndIsAuditedOnce() {
        List<ProposedClaim> offer = splitter.offer(whole);
        var command = CommandId.fresh();

        ClaimId once = splitter.splitFurther(whole, offer, 1, command);
        ClaimId twice = splitter.splitFurther(whole, offer, 1, command);

        assertThat(twice).isEqualTo(once);
        assertThat(db.sql("select count(*) from audit_entry where action = 'claim-split' and subject_id = :claim")
                        .param("claim", whole.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void refusesWhenNothingIsPicked() {
        assertRefused(
                () -> splitter.splitFurther(whole, List.of(), 1, CommandId.fresh()), "claim.refused.nothing-chosen");
    }

    @Test
    void refusesWhatWasNotOffered() {
        ProposedClaim offered = splitter.offer(whole).getFirst();
        var invented = new ProposedClaim(
                "The council sold the town hall.",
                offered.surface(),
                offered.spans(),
                null,
                offered.kind(),
                true,
                1,
                List.of());

        assertRefused(
                () -> splitter.splitFurther(whole, List.of(invented), 1, CommandId.fresh()),
                "claim.refused.not-offered");
    }

    @Test
    void refusesToSplitAClaimThatHasMovedOn() {
        List<ProposedClaim> offer = splitter.offer(whole);
        editor.reword(whole, "The council changed its transport.", 1, CommandId.fresh());

        assertThatThrownBy(() -> splitter.splitFurther(whole, offer, 1, CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void refusesToSplitWhatIsWithAReviewer() {
        List<ProposedClaim> offer = splitter.offer(whole);
        progress.sendToReview(whole);

        assertRefused(() -> splitter.splitFurther(whole, offer, 2, CommandId.fresh()), "claim.refused.split.IN_REVIEW");
    }

    @Test
    void refusesToSplitWhatIsDecided() {
        List<ProposedClaim> offer = splitter.offer(whole);
        progress.sendToReview(whole);
        progress.submit(whole);
        progress.decide(whole);

        assertRefused(() -> splitter.splitFurther(whole, offer, 4, CommandId.fresh()), "claim.refused.split.DECIDED");
    }

    @Test
    void refusesToSplitWhatIsSetAside() {
        List<ProposedClaim> offer = splitter.offer(whole);
        editor.setAside(whole, SetAsideReason.TRIVIAL, "", 1, CommandId.fresh());

        assertRefused(() -> splitter.splitFurther(whole, offer, 2, CommandId.fresh()), "claim.refused.split.SET_ASIDE");
    }

    /** The engine's own claims are finer already; here the desk tracks the sentence as one. */
    private void throwAwayWhatTheEngineProposed() {
        db.sql("delete a from claim_anchor a join claim c on c.id = a.claim_id where c.article_id = :article")
                .param("article", article.value())
                .update();
        db.sql("delete from claim where article_id = :article")
                .param("article", article.value())
                .update();
        db.sql("delete from claim_tally where article_id = :article")
                .param("article", article.value())
                .update();
    }

    private ClaimId claimOn(Span words) {
        return editor.addByHand(article, articles.latestVersionId(article), List.of(words), "", CommandId.fresh());
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
