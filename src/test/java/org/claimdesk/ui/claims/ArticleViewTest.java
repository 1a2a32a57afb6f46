package org.claimdesk.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.SplitState;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.CoverageState;
import org.claimdesk.claims.TestArticles;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.ClaimCard;
import org.claimdesk.ui.parts.StepsBack;
import org.claimdesk.ui.parts.Wish;
import org.claimdesk.ui.parts.WordingDialog;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class ArticleViewTest extends SpringBrowserlessTest {

    private static final String TEXT = "NATO has 31 members.\n\nJapan is not one of them.\n";

    @Autowired
    private TestArticles testArticles;

    @Autowired
    private TestPeople people;

    @Autowired
    private Articles articles;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimEditor editor;

    @Autowired
    private ClaimSheets sheets;

    private ArticleId article = new ArticleId(0);

    @BeforeEach
    void mayaOpensTheArticle() {
        people.signIn(people.add("Maya", Role.EDITOR));
        article = testArticles.split(TEXT);
        navigate("articles/" + article.value(), ArticleView.class);
    }

    @Test
    void offersAnEditorWhatTheTableAllows() {
        assertThat(cards()).allSatisfy(card -> assertThat(card.deeds())
                .containsExactly("confirm", "reword", "split", "set-aside", "mark", "up", "down", "history"));
    }

    @Test
    void saysOfAnArticleInAnotherLanguageThatItsClaimsAreSentences() {
        assertThat($(LanguageHint.class).exists()).isFalse();

        ArticleId german = testArticles.split("""
                Der Rat hat am 3. Mai ein neues Gesetz beschlossen. Die Mieten sind seit dem Winter um 12 Prozent gestiegen.
                """);
        navigate("articles/" + german.value(), ArticleView.class);

        assertThat($(LanguageHint.class).single().getText()).contains("German", "sentence by sentence");
    }

    @Test
    void offersAReviewerToSuggest() {
        people.signIn(people.add("Ines", Role.REVIEWER));

        assertThat(cards()).isNotEmpty().allSatisfy(card -> assertThat(card.deeds())
                .containsExactlyInAnyOrder("reword", "split", "set-aside"));
    }

    @Test
    void offersAnAdministratorOnlyToLookBack() {
        people.signIn(people.add("Root", Role.ADMIN));

        assertThat(cards()).isNotEmpty().allSatisfy(card -> assertThat(card.deeds())
                .containsExactly("history"));
    }

    @Test
    void confirmsAtOnce() {
        Claim claim = claims.of(article).getFirst();

        view().act(wish("confirm", claim));

        assertThat(claims.find(claim.id()).status()).isEqualTo(ClaimStatus.OPEN);
    }

    @Test
    void theSecondToSaveAWordingIsShownTheFirstAndKeepsTheirs() {
        Claim claim = claims.of(article).getFirst();
        view().act(wish("reword", claim));
        editor.reword(claim.id(), "NATO counts 31 members.", claim.version(), CommandId.fresh());

        test($(TextArea.class).single()).setValue("31 states form NATO.");
        save("Save");

        assertThat($(WordingDialog.class).single().wording()).isEqualTo("31 states form NATO.");
        assertThat($(com.vaadin.flow.component.html.Paragraph.class)
                        .withTextContaining("NATO counts 31 members.")
                        .exists())
                .isTrue();
        assertThat(claims.find(claim.id()).wording()).isEqualTo("NATO counts 31 members.");

        save("Save");

        assertThat(claims.find(claim.id()).wording()).isEqualTo("31 states form NATO.");
    }

    @Test
    void saysSoWhenNothingIsFiner() {
        Claim claim = claims.of(article).getFirst();

        view().act(wish("split", claim));

        assertThat($(com.vaadin.flow.component.html.Paragraph.class)
                        .withTextContaining("nothing finer")
                        .exists())
                .isTrue();
    }

    @Test
    void mergesInTheWordingThatWasChosen() {
        List<Claim> both = claims.of(article);

        view().act(wish("merge", both.toArray(Claim[]::new)));
        test($(TextArea.class).single()).setValue("NATO has 31 members, and Japan is none.");
        save("Merge");

        assertThat(claims.of(article))
                .filteredOn(claim -> claim.status() != ClaimStatus.REPLACED)
                .extracting(Claim::wording)
                .containsExactly("NATO has 31 members, and Japan is none.");
    }

    @Test
    void splitsIntoPartsThatWereWordedByHand() {
        Claim claim = claims.of(article).getFirst();

        view().act(wish("split", claim));
        save("Add a part on the whole quote");
        save("Add a part on the whole quote");
        save("Split into 2");

        assertThat(claims.lineage(claim.id()).successors())
                .extracting(Claim::quote)
                .containsExactly(claim.quote(), claim.quote());
    }

    @Test
    void namesTheClaimsThatHaveMovedOnAndDoesTheRest() {
        List<Claim> seen = claims.of(article);
        editor.reword(seen.getFirst().id(), "NATO counts 31 members.", 1, CommandId.fresh());

        view().act(wish("confirm", seen.toArray(Claim[]::new)));

        assertThat(claims.find(seen.getLast().id()).status()).isEqualTo(ClaimStatus.OPEN);
        assertThat($(com.vaadin.flow.component.html.ListItem.class)
                        .withTextContaining("Claim 1 has changed since you saw it")
                        .exists())
                .isTrue();
    }

    @Test
    void undoesWhatTheSheetOffersToUndo() {
        Claim claim = claims.of(article).getFirst();
        view().act(wish("confirm", claim));
        StepsBack steps = sheets.steps(article);
        assertThat(steps.undoText()).isEqualTo("Claim 1 confirmed");

        view().act(new Wish("undo", List.of(), List.of(), steps.undo(), -1, 0, 0, 0, ""));

        assertThat(claims.find(claim.id()).status()).isEqualTo(ClaimStatus.PROPOSED);
        assertThat(sheets.steps(article).redoText()).isEqualTo("Claim 1 confirmed");
    }

    @Test
    void showsWhatWasDifferentBeforeAndAfter() {
        Claim claim = claims.of(article).getFirst();
        editor.reword(claim.id(), "NATO counts 31 members.", claim.version(), CommandId.fresh());

        view().act(wish("history", claim));

        assertThat($(com.vaadin.flow.component.html.Paragraph.class)
                        .withTextContaining("Maya · reworded")
                        .exists())
                .isTrue();
    }

    @Test
    void stopsTheSplittingAndOffersToSplitAgain() {
        ArticleId waiting = testArticles.takeIn(TEXT);
        navigate("articles/" + waiting.value(), ArticleView.class);

        save("Stop");

        assertThat(articles.find(waiting).splitState()).isEqualTo(SplitState.STOPPED);

        save("Split again");

        assertThat(articles.find(waiting).splitState()).isEqualTo(SplitState.WAITING);
    }

    @Test
    void setsAWholeSentenceAside() {
        view().act(new Wish("set-aside-sentence", List.of(), List.of(), 0, 1, 1, 0, 0, ""));

        save("Set aside");

        assertThat(claims.sentences(article).get(1).state()).isEqualTo(CoverageState.SET_ASIDE);
    }

    @Test
    void addsWhatWasSelected() {
        view().act(new Wish("add", List.of(), List.of(), 0, -1, 0, 9, 19, "31 members"));

        save("Save");

        assertThat(claims.of(article))
                .filteredOn(Claim::byHand)
                .extracting(Claim::wording)
                .containsExactly("31 members");
    }

    private List<ClaimCard> cards() {
        return sheets.of(article, articles.latestVersionId(article), null).claims();
    }

    private ArticleView view() {
        return (ArticleView) getCurrentView();
    }

    private void save(String caption) {
        test($(Button.class).withText(caption).single()).click();
    }

    private static Wish wish(String name, Claim... seen) {
        return new Wish(
                name,
                List.of(seen).stream().map(claim -> claim.id().value()).toList(),
                List.of(seen).stream().map(Claim::version).toList(),
                0,
                -1,
                0,
                0,
                0,
                "");
    }
}
