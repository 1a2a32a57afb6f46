package org.claimdesk.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimProgress;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.EditingSteps;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.claims.TestArticles;
import org.claimdesk.history.ClaimHistory;
import org.claimdesk.history.PastDeed;
import org.claimdesk.notifications.Notices;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.DomainEvent.Subject;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.suggestions.Proposal.OneOfSeveral;
import org.claimdesk.suggestions.Proposal.OtherWording;
import org.claimdesk.suggestions.Proposal.Parts;
import org.claimdesk.suggestions.Proposal.SettingAside;
import org.claimdesk.text.Span;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Reviewers suggest, editors answer, on the real database. */
@DeskTest
class SuggestionsTest {

    private static final String FERRY = "The council sold the ferry";
    private static final String BUSES = "bought two buses";
    private static final String TEXT = FERRY + " and " + BUSES + ".\n\nNobody complained in Varde.\n";

    @Autowired
    private SuggestionBox box;

    @Autowired
    private SuggestionDesk desk;

    @Autowired
    private OutdatedSuggestions outdated;

    @Autowired
    private ClaimEditor editor;

    @Autowired
    private ClaimProgress progress;

    @Autowired
    private EditingSteps steps;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimHistory history;

    @Autowired
    private Notices notices;

    @Autowired
    private AuditLog log;

    @Autowired
    private Articles articles;

    @Autowired
    private TestArticles testArticles;

    @Autowired
    private TestPeople people;

    private PersonId maya = new PersonId(0);
    private PersonId ines = new PersonId(0);
    private ArticleId article = new ArticleId(0);
    private ClaimId whole = new ClaimId(0);
    private ClaimId varde = new ClaimId(0);

    @BeforeEach
    void twoClaims() {
        maya = people.add("Maya", Role.EDITOR);
        ines = people.add("Ines", Role.REVIEWER);
        people.signIn(maya);
        article = testArticles.takeIn(TEXT);
        whole = add(FERRY + " and " + BUSES);
        varde = add("Nobody complained in Varde");
    }

    @Test
    void anAcceptedWordingIsTheClaimsAndCreditedToBoth() {
        SuggestionId id = inesSuggests(new OtherWording("  Varde sold\nits ferry. "), whole);

        ClaimId outcome = accept(id);

        assertThat(outcome).isEqualTo(whole);
        assertThat(claims.find(whole).wording()).isEqualTo("Varde sold its ferry.");
        assertThat(desk.find(id).state()).isEqualTo(SuggestionState.ACCEPTED);
        assertThat(history.of(whole))
                .extracting(deed -> deed.who() + ": " + deed.action())
                .endsWith("Ines: suggestion-made", "Maya: claim-reworded", "Maya: suggestion-accepted");
        assertThat(history.of(whole).getLast().differences())
                .contains(new PastDeed.Difference("suggested_by", "", "Ines"));
    }

    @Test
    void anAcceptedSplitPutsItsPartsInThePlaceOfTheClaim() {
        SuggestionId id = inesSuggests(parts("Varde sold its ferry.", "Varde bought buses."), whole);

        ClaimId first = accept(id);

        assertThat(claims.find(whole).status()).isEqualTo(ClaimStatus.REPLACED);
        assertThat(claims.lineage(whole).successors())
                .extracting(Claim::wording)
                .containsExactly("Varde sold its ferry.", "Varde bought buses.");
        assertThat(claims.find(first).quote()).isEqualTo(FERRY);
    }

    @Test
    void anAcceptedMergePutsOneClaimInThePlaceOfSeveral() {
        SuggestionId id = inesSuggests(new OneOfSeveral("Varde traded quietly."), varde, whole);

        ClaimId merged = accept(id);

        assertThat(claims.lineage(merged).replaced()).extracting(Claim::id).containsExactly(whole, varde);
        assertThat(history.of(merged)).extracting(PastDeed::action).contains("suggestion-made", "suggestion-accepted");
    }

    @Test
    void anAcceptedSettingAsideKeepsItsReason() {
        SuggestionId id = inesSuggests(new SettingAside(SetAsideReason.TRIVIAL, "known"), varde);

        accept(id);

        assertThat(claims.find(varde).setAsideReason()).isEqualTo(SetAsideReason.TRIVIAL);
        assertThat(claims.find(varde).setAsideNote()).isEqualTo("known");
    }

    @Test
    void anAcceptedNewClaimStandsOnTheWordsThatWereSelected() {
        SuggestionId id = people.as(
                ines,
                () -> box.suggestNewClaim(
                        article, articles.latestVersionId(article), span(BUSES), "", "missing", CommandId.fresh()));

        ClaimId added = accept(id);

        assertThat(claims.find(added).quote()).isEqualTo(BUSES);
        assertThat(claims.find(added).wording()).isEqualTo(BUSES);
        assertThat(history.of(added)).extracting(PastDeed::action).contains("suggestion-accepted");
    }

    @Test
    void whatAnEditorMakesOfItIsCarriedOutAndToldToTheReviewer() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        Suggestion seen = desk.find(id);

        desk.acceptWith(
                new OtherWording("The council of Varde sold its ferry."),
                id,
                seen.version(),
                seen(seen),
                CommandId.fresh());

        assertThat(claims.find(whole).wording()).isEqualTo("The council of Varde sold its ferry.");
        Suggestion told = people.as(ines, () -> box.own(id));
        assertThat(told.state()).isEqualTo(SuggestionState.CHANGED);
        assertThat(told.done()).isEqualTo(new OtherWording("The council of Varde sold its ferry."));
        assertThat(told.answeredBy()).isEqualTo("Maya");
    }

    @Test
    void aRefusalIsToldWithItsReason() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);

        desk.refuse(id, 1, "The quote names the council.", CommandId.fresh());

        Suggestion told = people.as(ines, () -> box.page(null, 10).rows().getFirst());
        assertThat(told.state()).isEqualTo(SuggestionState.REFUSED);
        assertThat(told.answer()).isEqualTo("The quote names the council.");
        assertThat(claims.find(whole).version()).isEqualTo(1);
        assertThat(desk.count()).isZero();
    }

    @Test
    void undoOfAnAcceptedSuggestionIsUndoOfTheEdit() {
        SuggestionId id = inesSuggests(parts("Varde sold its ferry.", "Varde bought buses."), whole);
        accept(id);

        steps.undo(article, steps.toUndo(article).orElseThrow().id(), CommandId.fresh());

        assertThat(claims.find(whole).status()).isEqualTo(ClaimStatus.OPEN);
        assertThat(claims.lineage(whole).successors()).extracting(Claim::status).containsOnly(ClaimStatus.REPLACED);
    }

    @Test
    void twoEditorsWhoAcceptAtOnceActOnce() throws Exception {
        PersonId jan = people.add("Jan", Role.EDITOR);
        SuggestionId id = inesSuggests(parts("Varde sold its ferry.", "Varde bought buses."), whole);
        Suggestion seen = desk.find(id);
        var start = new CyclicBarrier(2);

        List<@Nullable Throwable> failures = atOnce(List.of(maya, jan), () -> {
            start.await();
            return desk.accept(id, seen.version(), seen(seen), CommandId.fresh());
        });

        assertThat(failures).hasSize(1);
        assertThat(failures.getFirst()).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo("suggestion.refused.over.ACCEPTED"));
        assertThat(claims.lineage(whole).successors()).hasSize(2);
    }

    @Test
    void aDoubleClickAcceptsOnce() {
        SuggestionId id = inesSuggests(parts("Varde sold its ferry.", "Varde bought buses."), whole);
        Suggestion seen = desk.find(id);
        CommandId command = CommandId.fresh();

        ClaimId first = desk.accept(id, seen.version(), seen(seen), command);
        ClaimId second = desk.accept(id, seen.version(), seen(seen), command);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aSuggestionAndAnEditAtOnceNeverLeaveTheSuggestionOnTopUnseen() throws Exception {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        Suggestion seen = desk.find(id);
        var start = new CyclicBarrier(2);

        List<@Nullable Throwable> failures = atOnce(
                List.of(maya, people.add("Jan", Role.EDITOR)),
                () -> {
                    start.await();
                    return desk.accept(id, seen.version(), seen(seen), CommandId.fresh());
                },
                () -> {
                    start.await();
                    editor.reword(whole, "The ferry was sold.", 1, CommandId.fresh());
                    return true;
                });

        assertThat(failures).hasSize(1);
        Claim now = claims.find(whole);
        assertThat(now.version()).isEqualTo(2);
        boolean accepted = desk.find(id).state() == SuggestionState.ACCEPTED;
        assertThat(now.wording()).isEqualTo(accepted ? "Varde sold its ferry." : "The ferry was sold.");
    }

    @Test
    void whatHasBeenRewordedSinceIsOutdatedAndNeverCarriedOut() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        editor.reword(whole, "The ferry was sold.", 1, CommandId.fresh());
        Suggestion seen = desk.find(id);

        assertThat(seen.outdated()).contains(Outdated.REWORDED);
        refuses(
                () -> desk.accept(id, seen.version(), seen(seen), CommandId.fresh()),
                "suggestion.refused.outdated.REWORDED");
        assertThat(claims.find(whole).wording()).isEqualTo("The ferry was sold.");
    }

    @Test
    void undoneChangesLetASuggestionStandAgain() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        editor.reword(whole, "The ferry was sold.", 1, CommandId.fresh());

        steps.undo(article, steps.toUndo(article).orElseThrow().id(), CommandId.fresh());

        assertThat(desk.find(id).outdated()).isEmpty();
        accept(id);
        assertThat(claims.find(whole).wording()).isEqualTo("Varde sold its ferry.");
    }

    @Test
    void whatDoesNotTouchItsWordsLeavesASuggestionStanding() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        progress.sendToReview(whole);

        assertThat(desk.find(id).outdated()).isEmpty();
        accept(id);

        assertThat(claims.find(whole).wording()).isEqualTo("Varde sold its ferry.");
    }

    @Test
    void aClaimThatWasReplacedHasMovedOn() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        SuggestionId split = inesSuggests(parts("Varde sold its ferry.", "Varde bought buses."), whole);
        accept(split);

        Suggestion seen = desk.find(id);

        assertThat(seen.outdated()).contains(Outdated.MOVED_ON);
        refuses(
                () -> desk.accept(id, seen.version(), seen(seen), CommandId.fresh()),
                "suggestion.refused.outdated.MOVED_ON");
    }

    @Test
    void placesInATextThatWasCorrectedAreOutdated() {
        SuggestionId id = inesSuggests(parts("Varde sold its ferry.", "Varde bought buses."), whole);
        articles.correct(article, "In May, " + TEXT, articles.latestVersionId(article), CommandId.fresh());

        Suggestion seen = desk.find(id);

        assertThat(seen.outdated()).contains(Outdated.CORRECTED);
        refuses(
                () -> desk.accept(id, seen.version(), seen(seen), CommandId.fresh()),
                "suggestion.refused.outdated.CORRECTED");
    }

    @Test
    void refusesToCarryOutWhatTheEditorHasNotSeen() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        Suggestion seen = desk.find(id);
        progress.sendToReview(whole);

        assertThatThrownBy(() -> desk.accept(id, seen.version(), seen(seen), CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void whatReviewersAreAtIsSplitOnceTheyHaveBeenCalledOff() {
        progress.sendToReview(whole);
        SuggestionId id = inesSuggests(parts("Varde sold its ferry.", "Varde bought buses."), whole);
        refuses(() -> accept(id), "claim.refused.split.IN_REVIEW");
        progress.backToOpen(whole);

        accept(id);

        assertThat(claims.find(whole).status()).isEqualTo(ClaimStatus.REPLACED);
    }

    @Test
    void aSecondWishForTheSameTakesThePlaceOfTheFirst() {
        SuggestionId first = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        SuggestionId second = inesSuggests(new OtherWording("The ferry of Varde was sold."), whole);
        inesSuggests(new SettingAside(SetAsideReason.TRIVIAL, ""), whole);

        assertThat(second).isEqualTo(first);
        assertThat(desk.waiting(article))
                .extracting(Suggestion::proposal)
                .containsExactly(
                        new OtherWording("The ferry of Varde was sold."), new SettingAside(SetAsideReason.TRIVIAL, ""));
        assertThatThrownBy(() -> desk.accept(first, 1, seen(desk.find(first)), CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theSameSaidTwiceAtOnceWaitsOnce() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<SuggestionId> suggest = () -> {
            start.await();
            return box.suggest(seen(whole), new OtherWording("Varde sold its ferry."), "", CommandId.fresh());
        };

        List<@Nullable Throwable> failures = atOnce(List.of(ines, ines), suggest, suggest);

        assertThat(failures).isEmpty();
        assertThat(desk.count()).isEqualTo(1);
    }

    @Test
    void withdrawsWhatIsTheirsAndWaits() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);

        people.as(ines, () -> box.withdraw(id, 1, CommandId.fresh()));

        assertThat(desk.find(id).state()).isEqualTo(SuggestionState.WITHDRAWN);
        refuses(() -> accept(id), "suggestion.refused.over.WITHDRAWN");
    }

    @Test
    void nobodyFindsWhatSomebodyElseSuggests() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        PersonId omar = people.add("Omar", Role.REVIEWER);

        people.as(omar, () -> {
            assertThatThrownBy(() -> box.own(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> box.withdraw(id, 1, CommandId.fresh())).isInstanceOf(NotFound.class);
            assertThat(box.page(null, 10).rows()).isEmpty();
            assertThat(box.waiting(article)).isEmpty();
            assertThat(box.about(whole)).isEmpty();
        });
    }

    @Test
    void reviewersCannotAnswerAndAdministratorsCannotSuggest() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        Suggestion seen = desk.find(id);

        people.as(ines, () -> {
            assertThatThrownBy(() -> desk.accept(id, 1, seen(seen), CommandId.fresh()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.refuse(id, 1, "", CommandId.fresh()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.waiting(article)).isInstanceOf(AccessDeniedException.class);
        });
        people.as(people.add("Root", Role.ADMIN), () -> assertThatThrownBy(
                        () -> box.suggest(seen(whole), new OtherWording("Words."), "", CommandId.fresh()))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void refusesWhatAnEditorCouldNotDo() {
        people.signIn(ines);

        refuses(
                () -> suggest(new OtherWording(claims.find(whole).wording()), whole),
                "suggestion.refused.same-wording");
        refuses(() -> suggest(new OtherWording(" "), whole), "claim.refused.no-wording");
        refuses(() -> suggest(new OtherWording("x".repeat(2001)), whole), "claim.refused.wording-too-long");
        refuses(() -> suggest(new SettingAside(SetAsideReason.OTHER, ""), whole), "claim.refused.no-note");
        refuses(() -> suggest(new Parts(List.of(part(FERRY, "Words."))), whole), "claim.refused.one-part");
        refuses(
                () -> suggest(new Parts(List.of(part(FERRY, "One."), part("Nobody", "Two."))), whole),
                "claim.refused.part-outside");
        refuses(
                () -> suggest(
                        new Parts(List.of(
                                part(FERRY, "One."),
                                new SuggestedPart(List.of(span(BUSES)), "sold two buses", "Two."))),
                        whole),
                "claim.refused.selection-outside");
        refuses(
                () -> suggest(
                        new Parts(IntStream.range(0, 21)
                                .mapToObj(i -> part(FERRY, "Part " + i + "."))
                                .toList()),
                        whole),
                "suggestion.refused.too-many-parts");
        refuses(() -> suggest(new OneOfSeveral("Words."), whole), "claim.refused.merge-one");
        refuses(
                () -> box.suggest(seen(whole), new OtherWording("Words."), "x".repeat(501), CommandId.fresh()),
                "claim.refused.note-too-long");
        refuses(
                () -> box.suggest(
                        IntStream.range(0, 21)
                                .mapToObj(i -> new SeenClaim(whole, i))
                                .toList(),
                        new OneOfSeveral("Words."),
                        "",
                        CommandId.fresh()),
                "suggestion.refused.too-many-claims");
        refuses(
                () -> box.suggestNewClaim(
                        article,
                        articles.latestVersionId(article),
                        new Span(0, TEXT.length() + 1),
                        "",
                        "",
                        CommandId.fresh()),
                "claim.refused.selection-outside");
        assertThat(box.page(null, 10).rows()).isEmpty();
    }

    @Test
    void refusesToMergeClaimsOfTwoArticles() {
        ArticleId other = testArticles.takeIn("Something else happened in Ghent.\n\nNobody saw it.\n");
        ClaimId stranger = editor.addByHand(
                other, articles.latestVersionId(other), List.of(new Span(0, 14)), "", CommandId.fresh());
        people.signIn(ines);

        refuses(() -> suggest(new OneOfSeveral("Words."), whole, stranger), "claim.refused.merge-articles");
    }

    @Test
    void refusesWhatHasComeTooFarOrHasLeftTheArticle() {
        editor.setAside(varde, SetAsideReason.TRIVIAL, "", 1, CommandId.fresh());
        people.as(ines, () -> refuses(() -> suggest(new OtherWording("Words."), varde), "suggestion.refused.status"));
        articles.correct(
                article, "The museum opens on Monday.\n", articles.latestVersionId(article), CommandId.fresh());
        people.as(ines, () -> refuses(() -> suggest(parts("One.", "Two."), whole), "suggestion.refused.lost"));
    }

    @Test
    void refusesMoreThanEditorsCanAnswer() {
        people.signIn(ines);
        for (int i = 0; i < SuggestionBox.MOST_WAITING; i++) {
            box.suggestNewClaim(article, articles.latestVersionId(article), piece(i), "Words.", "", CommandId.fresh());
        }

        refuses(() -> suggest(new OtherWording("Words."), whole), "suggestion.refused.too-many");
    }

    @Test
    void refusesToSuggestAboutWhatTheReviewerHasNotSeen() {
        List<SeenClaim> seen = seen(whole);
        editor.reword(whole, "The ferry was sold.", 1, CommandId.fresh());

        people.as(ines, () -> assertThatThrownBy(
                        () -> box.suggest(seen, new OtherWording("Words."), "", CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class));
    }

    @Test
    void theDeskClosesAtNightWhatIsOutdatedAndNothingElse() {
        SuggestionId stands = inesSuggests(new OtherWording("Nobody in Varde complained."), varde);
        SuggestionId gone = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        editor.reword(whole, "The ferry was sold.", 1, CommandId.fresh());

        outdated.closeAll();

        assertThat(desk.find(gone).state()).isEqualTo(SuggestionState.OUTDATED);
        assertThat(desk.find(stands).state()).isEqualTo(SuggestionState.WAITING);
        assertThat(log.of(new Subject("suggestion", gone.value())))
                .extracting(entry -> entry.action())
                .containsExactly("suggestion-made", "suggestion-outdated");
    }

    @Test
    void theEditorIsToldOfASuggestionAndTheReviewerOfItsAnswer() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);
        assertThat(notices(maya)).containsExactly("SUGGESTED by Ines, unread");

        accept(id);

        assertThat(notices(maya)).containsExactly("SUGGESTED by Ines, read");
        assertThat(notices(ines)).containsExactly("SUGGESTION_ANSWERED by Maya, unread");
    }

    @Test
    void whatWasTakenBackIsSettled() {
        SuggestionId id = inesSuggests(new OtherWording("Varde sold its ferry."), whole);

        people.as(ines, () -> box.withdraw(id, 1, CommandId.fresh()));

        assertThat(notices(maya)).containsExactly("SUGGESTED by Ines, read");
    }

    private SuggestionId inesSuggests(Proposal proposal, ClaimId... about) {
        return people.as(ines, () -> suggest(proposal, about));
    }

    private SuggestionId suggest(Proposal proposal, ClaimId... about) {
        return box.suggest(seen(about), proposal, "because", CommandId.fresh());
    }

    private ClaimId accept(SuggestionId id) {
        Suggestion seen = desk.find(id);
        return desk.accept(id, seen.version(), seen(seen), CommandId.fresh());
    }

    private List<String> notices(PersonId person) {
        return people.as(person, () -> notices.page(Long.MAX_VALUE, 10).rows().stream()
                .map(notice -> notice.kind() + " by " + notice.by() + (notice.read() ? ", read" : ", unread"))
                .toList());
    }

    private Parts parts(String ferry, String buses) {
        return new Parts(List.of(part(FERRY, ferry), part(BUSES, buses)));
    }

    private static SuggestedPart part(String quote, String wording) {
        return new SuggestedPart(List.of(span(quote)), quote, wording);
    }

    private List<SeenClaim> seen(ClaimId... ids) {
        return List.of(ids).stream()
                .map(id -> new SeenClaim(id, claims.find(id).version()))
                .toList();
    }

    private static List<SeenClaim> seen(Suggestion suggestion) {
        return suggestion.claims().stream().map(SuggestedOn::seen).collect(Collectors.toList());
    }

    private ClaimId add(String words) {
        return editor.addByHand(
                article, articles.latestVersionId(article), List.of(span(words)), "", CommandId.fresh());
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** One of the many pieces of the article that begin with a letter and end with one. */
    private static Span piece(int which) {
        int[] letters = IntStream.range(0, TEXT.indexOf('.'))
                .filter(offset -> TEXT.charAt(offset) != ' ')
                .toArray();
        return new Span(letters[which / 15], letters[20 + which % 15] + 1);
    }

    private static void refuses(Runnable deed, String key) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    @SafeVarargs
    private List<@Nullable Throwable> atOnce(List<PersonId> who, Callable<?>... deeds) throws Exception {
        try (var threads = Executors.newFixedThreadPool(who.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < who.size(); i++) {
                PersonId person = who.get(i);
                Callable<?> deed = deeds[Math.min(i, deeds.length - 1)];
                running.add(threads.submit(() -> {
                    people.as(person, () -> {
                        try {
                            return deed.call();
                        } catch (RuntimeException failure) {
                            throw failure;
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    });
                    return true;
                }));
            }
            List<@Nullable Throwable> failures = new ArrayList<>();
            for (Future<?> one : running) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException failure) {
                    failures.add(failure.getCause());
                }
            }
            return failures;
        }
    }
}
