package org.claimdesk.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.claims.TestArticles;
import org.claimdesk.shared.CommandId;
import org.claimdesk.suggestions.Proposal.OtherWording;
import org.claimdesk.suggestions.Suggestion;
import org.claimdesk.suggestions.SuggestionBox;
import org.claimdesk.suggestions.SuggestionDesk;
import org.claimdesk.suggestions.SuggestionId;
import org.claimdesk.suggestions.SuggestionState;
import org.claimdesk.ui.parts.ArticleWithClaims.Sheet;
import org.claimdesk.ui.parts.SuggestionCard;
import org.claimdesk.ui.parts.Wish;
import org.claimdesk.ui.parts.WordDifference.Piece;
import org.claimdesk.ui.parts.WordDifference.Side;
import org.claimdesk.ui.parts.WordingDialog;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reviewers suggest and editors answer, on the screens where they do. */
@DeskTest
class SuggestionScreensTest extends SpringBrowserlessTest {

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
    private SuggestionBox box;

    @Autowired
    private SuggestionDesk desk;

    @Autowired
    private ClaimSheets sheets;

    private PersonId maya = new PersonId(0);
    private PersonId ines = new PersonId(0);
    private ArticleId article = new ArticleId(0);
    private Claim members;

    @BeforeEach
    void anArticleWithClaims() {
        maya = people.add("Maya", Role.EDITOR);
        ines = people.add("Ines", Role.REVIEWER);
        people.signIn(maya);
        article = testArticles.split(TEXT);
        members = claims.of(article).getFirst();
    }

    @Test
    void aReviewerSuggestsAnotherWordingWithAReason() {
        open(ines);

        view().act(wish("reword", members));
        write("Wording", "NATO has 32 members.");
        write("Why (not required)", "Sweden has joined.");
        press("Suggest");

        assertThat(claims.find(members.id()).wording()).isEqualTo(members.wording());
        SuggestionCard card = sheet().claims().getFirst().suggestions().getFirst();
        assertThat(card.title()).isEqualTo("Another wording of claim 1");
        assertThat(card.why()).isEqualTo("Sweden has joined.");
        assertThat(card.deeds()).containsExactly("withdraw-suggestion");
    }

    @Test
    void aReviewerSuggestsASplitByHand() {
        open(ines);

        view().act(wish("split", members));
        press("Add a part on the whole quote");
        press("Add a part on the whole quote");
        press("Suggest 2 parts");

        assertThat(own().getFirst().proposal().words()).isEqualTo(members.quote() + " · " + members.quote());
        assertThat(claims.find(members.id()).status()).isEqualTo(ClaimStatus.PROPOSED);
    }

    @Test
    void aReviewerSuggestsToSetAsideAndToMergeAndToAdd() {
        open(ines);

        view().act(wish("set-aside", members));
        press("Suggest");
        view().act(wish("merge", claims.of(article).toArray(Claim[]::new)));
        press("Suggest");
        view().act(new Wish("add", List.of(), List.of(), 0, -1, 0, 9, 19, "31 members"));
        press("Suggest");

        assertThat(own())
                .extracting(suggestion -> suggestion.kind().name())
                .containsExactly("ADD", "MERGE", "SET_ASIDE");
        assertThat(sheet().additions()).extracting(SuggestionCard::title).containsExactly("A new claim");
    }

    @Test
    void whoeverSuggestsAboutAClaimThatChangesMeanwhileIsShownItAndKeepsTheirWords() {
        open(ines);
        view().act(wish("reword", members));
        people.as(maya, () -> editor.reword(members.id(), "NATO counts 31 members.", 1, CommandId.fresh()));

        write("Wording", "NATO has 32 members.");
        press("Suggest");

        assertThat($(Paragraph.class)
                        .withTextContaining("NATO counts 31 members.")
                        .exists())
                .isTrue();
        assertThat($(WordingDialog.class).single().wording()).isEqualTo("NATO has 32 members.");

        press("Suggest");

        assertThat(own()).hasSize(1);
    }

    @Test
    void anEditorSeesTheDifferenceInWordsAndAcceptsIt() {
        SuggestionId id = inesSuggests("NATO has 32 members.");
        open(maya);

        SuggestionCard card = sheet().claims().getFirst().suggestions().getFirst();
        assertThat(card.title()).isEqualTo("Ines suggests another wording of claim 1");
        assertThat(card.lines().getFirst().pieces()).contains(new Piece("31", Side.GONE), new Piece("32", Side.NEW));
        assertThat(card.deeds()).containsExactly("accept-suggestion", "change-suggestion", "refuse-suggestion");

        view().act(answer("accept-suggestion", id));

        assertThat(claims.find(members.id()).wording()).isEqualTo("NATO has 32 members.");
        assertThat(sheet().claims().getFirst().suggestions()).isEmpty();
        assertThat(sheet().steps().undoText()).isEqualTo("Wording of claim 1");
    }

    @Test
    void anEditorAcceptsWithChanges() {
        SuggestionId id = inesSuggests("NATO has 32 members.");
        open(maya);

        view().act(answer("change-suggestion", id));
        assertThat($(WordingDialog.class).single().wording()).isEqualTo("NATO has 32 members.");
        write("Wording", "NATO had 32 members in 2024.");
        press("Accept with changes");

        assertThat(claims.find(members.id()).wording()).isEqualTo("NATO had 32 members in 2024.");
        assertThat(desk.find(id).state()).isEqualTo(SuggestionState.CHANGED);
    }

    @Test
    void anEditorRefusesWithAReasonThatTheReviewerReads() {
        SuggestionId id = inesSuggests("NATO has 32 members.");
        open(maya);

        view().act(answer("refuse-suggestion", id));
        write("Why not (not required)", "Not when the article was written.");
        press("Refuse");

        people.signIn(ines);
        navigate("suggestions", Main.class);
        assertThat(own().getFirst().answer()).isEqualTo("Not when the article was written.");
        assertThat(claims.find(members.id()).wording()).isEqualTo(members.wording());
    }

    @Test
    void whatIsOutdatedIsSaidSoAndCanOnlyBeRefused() {
        inesSuggests("NATO has 32 members.");
        open(maya);
        editor.reword(members.id(), "NATO counts 31 members.", 1, CommandId.fresh());

        SuggestionCard card = sheet().claims().getFirst().suggestions().getFirst();

        assertThat(card.outdated()).isEqualTo("Outdated: the claim has been reworded since.");
        assertThat(card.deeds()).containsExactly("refuse-suggestion");
    }

    @Test
    void theDeskCountsWhatWaitsAndLeadsThere() {
        inesSuggests("NATO has 32 members.");
        people.signIn(maya);

        navigate("desk", Main.class);

        Anchor link = $(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().equals("desk/suggestions"))
                .findFirst()
                .orElseThrow();
        assertThat(link.getElement().getTextRecursively()).isEqualTo("Suggestions1");
        navigate("desk/suggestions", Main.class);
        assertThat($(Paragraph.class).withTextContaining("Nothing is suggested").exists())
                .isFalse();
    }

    @Test
    void aReviewerTakesBackWhatWaits() {
        SuggestionId id = inesSuggests("NATO has 32 members.");
        open(ines);

        view().act(answer("withdraw-suggestion", id));

        assertThat(own().getFirst().state()).isEqualTo(SuggestionState.WITHDRAWN);
        assertThat(sheet().claims().getFirst().suggestions()).isEmpty();
    }

    @Test
    void aReviewerSeesNothingOfWhatOthersSuggest() {
        inesSuggests("NATO has 32 members.");
        open(people.add("Omar", Role.REVIEWER));

        assertThat(sheet().claims())
                .allSatisfy(card -> assertThat(card.suggestions()).isEmpty());
    }

    private SuggestionId inesSuggests(String wording) {
        return people.as(
                ines,
                () -> box.suggest(
                        List.of(new SeenClaim(members.id(), members.version())),
                        new OtherWording(wording),
                        "",
                        CommandId.fresh()));
    }

    private List<Suggestion> own() {
        return people.as(ines, () -> box.page(null, 10).rows());
    }

    private void open(PersonId person) {
        people.signIn(person);
        navigate("articles/" + article.value(), ArticleView.class);
    }

    private ArticleView view() {
        return (ArticleView) getCurrentView();
    }

    private Sheet sheet() {
        return sheets.of(article, articles.latestVersionId(article), null);
    }

    private void write(String label, String words) {
        test($(TextArea.class).withPropertyValue(TextArea::getLabel, label).single())
                .setValue(words);
    }

    private void press(String caption) {
        test($(Button.class).withText(caption).single()).click();
    }

    private Wish answer(String name, SuggestionId id) {
        return new Wish(
                name,
                List.of(members.id().value()),
                List.of(claims.find(members.id()).version()),
                id.value(),
                -1,
                1,
                0,
                0,
                "");
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
