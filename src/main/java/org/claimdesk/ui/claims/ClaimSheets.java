package org.claimdesk.ui.claims;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.VersionId;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.EditingSteps;
import org.claimdesk.claims.Footing;
import org.claimdesk.claims.SentenceRow;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.claims.Step;
import org.claimdesk.review.Adjudicator;
import org.claimdesk.review.Decision;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.Settings;
import org.claimdesk.suggestions.Suggestion;
import org.claimdesk.suggestions.SuggestionKind;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.Reason;
import org.claimdesk.ui.parts.ArticleWithClaims.Sheet;
import org.claimdesk.ui.parts.ClaimCard;
import org.claimdesk.ui.parts.ClaimCard.Verdict;
import org.claimdesk.ui.parts.Moments;
import org.claimdesk.ui.parts.SentenceMark;
import org.claimdesk.ui.parts.StepsBack;
import org.claimdesk.ui.parts.SuggestionCard;
import org.claimdesk.ui.parts.SuggestionCards;
import org.claimdesk.ui.shell.Paths;
import org.claimdesk.ui.shell.SuggestionTools;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what the article screen shows, in the words of the person who looks. */
@Component
class ClaimSheets {

    private static final int MOST_WORTHY = 5;

    /** What reviewers suggest where editors act, under the same names. */
    private static final Map<String, SuggestionKind> SUGGESTIONS = Map.of(
            "reword", SuggestionKind.REWORD, "split", SuggestionKind.SPLIT, "set-aside", SuggestionKind.SET_ASIDE);

    /** The reason that is about the wording, and a wish to the editor. */
    private static final String UNRESOLVED = "unresolved";

    /** The reasons that speak against checking, or ask for care with it. */
    private static final Set<String> AGAINST = Set.of(
            "condition",
            "future",
            "wish",
            "opinion-word",
            "intensifier",
            "hedge",
            "first-person",
            "greeting",
            "whole-sentence",
            "question",
            "order");

    private final Articles articles;
    private final EditingSteps steps;
    private final Claims claims;
    private final Assignments assignments;
    private final Adjudicator adjudicator;
    private final SuggestionTools suggestions;
    private final Settings settings;
    private final CurrentUser currentUser;

    ClaimSheets(
            Articles articles,
            EditingSteps steps,
            Claims claims,
            Assignments assignments,
            Adjudicator adjudicator,
            SuggestionTools suggestions,
            Settings settings,
            CurrentUser currentUser) {
        this.articles = articles;
        this.steps = steps;
        this.claims = claims;
        this.assignments = assignments;
        this.adjudicator = adjudicator;
        this.suggestions = suggestions;
        this.settings = settings;
        this.currentUser = currentUser;
    }

    boolean mayEdit() {
        return currentUser.has(Role.EDITOR);
    }

    /** Whether what the person wants is a suggestion that an editor answers. */
    boolean maySuggest() {
        return currentUser.has(Role.REVIEWER) && !mayEdit();
    }

    Sheet of(ArticleId article, VersionId version, @Nullable ClaimId chosen) {
        List<Suggestion> waiting = waiting(article);
        return new Sheet(
                "desk-text/" + version.value(),
                mayEdit(),
                maySuggest(),
                chosen == null ? null : chosen.value(),
                cards(article, waiting, claim -> true),
                additions(waiting),
                sentences(article),
                steps(article),
                ClaimWords.read(maySuggest()));
    }

    List<ClaimCard> cards(ArticleId article, Collection<ClaimId> wanted) {
        Set<ClaimId> ids = Set.copyOf(wanted);
        return ids.isEmpty() ? List.of() : cards(article, waiting(article), claim -> ids.contains(claim.id()));
    }

    /** What an editor can undo and do again. */
    StepsBack steps(ArticleId article) {
        Optional<Step> undo = mayEdit() ? steps.toUndo(article) : Optional.empty();
        Optional<Step> redo = mayEdit() ? steps.toRedo(article) : Optional.empty();
        return new StepsBack(
                undo.map(step -> step.id().value()).orElse(0L),
                undo.map(step -> step("claim.undo.", step)).orElse(""),
                redo.map(step -> step.id().value()).orElse(0L),
                redo.map(step -> step("claim.redo.", step)).orElse(""));
    }

    private static String step(String area, Step step) {
        return say(area + step.deed(), step.claims(), step.first());
    }

    /** What those may do who do not edit: suggest, or look back. */
    private List<String> mayDo(Claim claim) {
        List<String> deeds = new ArrayList<>();
        if (maySuggest()) {
            SUGGESTIONS.forEach((deed, kind) -> {
                if (kind.fits(claim.status())) {
                    deeds.add(deed);
                }
            });
        }
        if (currentUser.has(Role.ADMIN)) {
            deeds.add("history");
        }
        return deeds;
    }

    /** What waits to be answered by the person, or for the person. */
    private List<Suggestion> waiting(ArticleId article) {
        if (mayEdit()) {
            return suggestions.desk().waiting(article);
        }
        return maySuggest() ? suggestions.box().waiting(article) : List.of();
    }

    private List<SuggestionCard> additions(List<Suggestion> waiting) {
        SuggestionCards cards = suggestionCards();
        return waiting.stream()
                .filter(suggestion -> suggestion.claims().isEmpty())
                .map(cards::card)
                .toList();
    }

    private Map<ClaimId, List<SuggestionCard>> byClaim(List<Suggestion> waiting) {
        SuggestionCards cards = suggestionCards();
        Map<ClaimId, List<SuggestionCard>> on = new HashMap<>();
        for (Suggestion suggestion : waiting) {
            SuggestionCard card = cards.card(suggestion);
            suggestion.claims().forEach(claim -> on.computeIfAbsent(claim.claim(), id -> new ArrayList<>())
                    .add(card));
        }
        return on;
    }

    private SuggestionCards suggestionCards() {
        return new SuggestionCards(new Moments(settings.ownTimeZone()), mayEdit());
    }

    List<SentenceMark> sentences(ArticleId article) {
        return claims.sentences(article).stream().map(this::mark).toList();
    }

    private List<ClaimCard> cards(ArticleId article, List<Suggestion> waiting, Predicate<Claim> wanted) {
        List<Claim> all = claims.of(article);
        Map<ClaimId, List<String>> people = people(article);
        Map<ClaimId, Decision> decisions = adjudicator.latestDecisions(article);
        VersionId latest = articles.latestVersionId(article);
        Map<ClaimId, List<SuggestionCard>> suggested = byClaim(waiting);
        Map<ClaimId, List<Claim>> origins = claims.origins(article);
        Map<RatingId, Rating> ratings = decisions.isEmpty() ? Map.of() : settings.ratings();
        return all.stream()
                .filter(claim -> claim.status() != ClaimStatus.REPLACED)
                .filter(wanted)
                .map(claim -> card(
                        claim,
                        latest,
                        dots(claim, all),
                        origin(origins.getOrDefault(claim.id(), List.of())),
                        people.getOrDefault(claim.id(), List.of()),
                        suggested.getOrDefault(claim.id(), List.of()),
                        verdict(claim, decisions, ratings)))
                .toList();
    }

    private ClaimCard card(
            Claim claim,
            VersionId latest,
            int dots,
            String origin,
            List<String> people,
            List<SuggestionCard> suggested,
            @Nullable Verdict verdict) {
        return new ClaimCard(
                claim.id().value(),
                claim.number(),
                claim.articleVersion().equals(latest) ? claim.anchors() : List.of(),
                claim.quote(),
                footing(claim, latest),
                claim.wording(),
                claim.speaker(),
                say("claim.kind." + claim.kind()),
                dots,
                reasons(claim, true),
                reasons(claim, false),
                unresolved(claim),
                claim.status().name(),
                say("status." + claim.status()),
                verdict,
                setAside(claim.setAsideReason(), claim.setAsideNote()),
                origin,
                people,
                claim.central(),
                claim.place(),
                suggested,
                mayEdit() ? deeds(claim) : mayDo(claim),
                Paths.adjudicate(claim.id()),
                claim.version());
    }

    /** What a correction of the article has done to its words, or empty. */
    private String footing(Claim claim, VersionId latest) {
        if (claim.footing() == Footing.FIRM && claim.articleVersion().equals(latest)) {
            return "";
        }
        if (claim.footing() != Footing.CHANGED) {
            return say(claim.accepted() ? "claim.footing.LOST.accepted" : "claim.footing.LOST");
        }
        String text = articles.version(claim.articleVersion()).text();
        return say(
                claim.accepted() ? "claim.footing.CHANGED.accepted" : "claim.footing.CHANGED",
                Anchor.of(text, claim.anchors()).quote());
    }

    /** Which claims it comes from; empty when it was split from none and merged from none. */
    private static String origin(List<Claim> replaced) {
        if (replaced.size() > 1) {
            String numbers = replaced.stream()
                    .map(claim -> Integer.toString(claim.number()))
                    .collect(Collectors.joining(", "));
            return say("claim.origin.merged", numbers);
        }
        return replaced.isEmpty()
                ? ""
                : say(
                        "claim.origin",
                        replaced.getFirst().number(),
                        replaced.getFirst().wording());
    }

    /** Check-worthiness orders the work on an article: each dot stands for a fifth of its claims. */
    private static int dots(Claim claim, List<Claim> all) {
        long below = all.stream()
                .filter(other -> other.checkWorthiness() < claim.checkWorthiness())
                .count();
        return 1 + (int) (below * MOST_WORTHY / all.size());
    }

    private static @Nullable Verdict verdict(
            Claim claim, Map<ClaimId, Decision> decisions, Map<RatingId, Rating> ratings) {
        Decision decision = decisions.get(claim.id());
        boolean stands = claim.status() == ClaimStatus.DECIDED || claim.status() == ClaimStatus.PUBLISHED;
        Rating rating = decision == null || !stands ? null : ratings.get(decision.rating());
        return rating == null
                ? null
                : new Verdict(
                        rating.label(UI.getCurrentOrThrow().getLocale()),
                        rating.icon(),
                        rating.tone().name().toLowerCase(Locale.ROOT));
    }

    /** What an editor may do to a claim as it stands. */
    private static List<String> deeds(Claim claim) {
        ClaimStatus status = claim.status();
        List<String> deeds = new ArrayList<>();
        if (claim.isStale()) {
            deeds.add("accept");
        }
        if (status == ClaimStatus.PROPOSED) {
            deeds.add("confirm");
        }
        if (status.mayBeReworded()) {
            deeds.add("reword");
        }
        if (status.mayBeSplit()) {
            deeds.add("split");
        }
        if (status == ClaimStatus.OPEN || status == ClaimStatus.IN_REVIEW) {
            deeds.add("assign");
        }
        if (status.mayBecome(ClaimStatus.SET_ASIDE)) {
            deeds.add("set-aside");
        }
        if (status == ClaimStatus.SET_ASIDE) {
            deeds.add("take-up");
        }
        if (status.mayBecome(ClaimStatus.DECIDED)) {
            deeds.add("decide");
        }
        if (status != ClaimStatus.WITHDRAWN) {
            deeds.add(claim.central() ? "unmark" : "mark");
        }
        deeds.addAll(List.of("up", "down", "history"));
        return deeds;
    }

    private SentenceMark mark(SentenceRow row) {
        String deed = row.reason() == null ? "set-aside" : "take-up";
        return new SentenceMark(
                row.position(),
                row.span().start(),
                row.span().end(),
                row.heading(),
                row.state().name(),
                setAside(row.reason(), ""),
                mayEdit() && !row.heading() ? List.of(deed) : List.of(),
                row.version());
    }

    /** Who is asked to check each claim, and by when. */
    private Map<ClaimId, List<String>> people(ArticleId article) {
        Map<ClaimId, List<String>> people = new HashMap<>();
        if (currentUser.has(Role.EDITOR) || currentUser.has(Role.REVIEWER)) {
            var moments = new Moments(settings.ownTimeZone());
            assignments.ofArticle(article).stream()
                    .filter(asked -> asked.status() == AssignmentStatus.ASSIGNED
                            || asked.status() == AssignmentStatus.STARTED
                            || asked.status() == AssignmentStatus.SUBMITTED)
                    .forEach(asked -> people.computeIfAbsent(asked.claim(), claim -> new ArrayList<>())
                            .add(person(asked, moments)));
        }
        return people;
    }

    private static String person(AssignmentOfClaim asked, Moments moments) {
        String how = asked.status() == AssignmentStatus.SUBMITTED || asked.dueAt() == null
                ? say("assignment.status." + asked.status())
                : moments.due(asked.dueAt(), UI.getCurrent());
        return asked.reviewerName() + " · " + how;
    }

    /** Why it is worth checking, or what speaks against that. */
    private static List<String> reasons(Claim claim, boolean inFavour) {
        return claim.reasons().stream()
                .filter(reason -> !reason.code().equals(UNRESOLVED))
                .filter(reason -> AGAINST.contains(reason.code()) != inFavour)
                .map(ClaimSheets::reason)
                .toList();
    }

    /** What the wording points at without naming it, until somebody has put it in words of their own; empty when it stands alone. */
    private static String unresolved(Claim claim) {
        return claim.reasons().stream()
                .filter(reason -> reason.code().equals(UNRESOLVED) && claim.status() == ClaimStatus.PROPOSED)
                .findFirst()
                .map(reason -> reason.detail().isEmpty()
                        ? say("claim.unresolved")
                        : say("claim.unresolved.word", reason.detail()))
                .orElse("");
    }

    private static String reason(Reason reason) {
        String why = say("claim.reason." + reason.code());
        return reason.detail().isEmpty() ? why : why + " (" + reason.detail() + ")";
    }

    private static String setAside(@Nullable SetAsideReason reason, String note) {
        if (reason == null) {
            return "";
        }
        String why = say("claim.aside." + reason);
        return note.isEmpty() ? why : why + ": " + note;
    }

    private static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
