package org.claimdesk.suggestions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.VersionId;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.Claims;
import org.claimdesk.claims.FurtherSplitter;
import org.claimdesk.claims.Note;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.claims.Selection;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.suggestions.Proposal.Addition;
import org.claimdesk.suggestions.Proposal.OtherWording;
import org.claimdesk.suggestions.Proposal.Parts;
import org.claimdesk.suggestions.SuggestionRepository.Closing;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.Span;
import org.claimdesk.users.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where reviewers put what they would like to have changed, and see what has become of it. Everybody sees their own only. What an editor
 * could not do, nobody can suggest.
 */
@Service
@Transactional
public class SuggestionBox {

    /** So many claims can be suggested to be one. */
    public static final int MOST_CLAIMS = 20;

    /** So many suggestions of one person can wait. */
    public static final int MOST_WAITING = 200;

    private static final String REVIEWER = "hasRole('REVIEWER')";

    private final SuggestionRepository repository;
    private final Claims claims;
    private final FurtherSplitter splitter;
    private final Articles articles;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    SuggestionBox(
            SuggestionRepository repository,
            Claims claims,
            FurtherSplitter splitter,
            Articles articles,
            CurrentUser currentUser,
            Commands commands,
            ApplicationEventPublisher news) {
        this.repository = repository;
        this.claims = claims;
        this.splitter = splitter;
        this.articles = articles;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    /**
     * Suggests an edit of claims that there are. A waiting suggestion of the same person, of the same kind and about the same claims gives
     * way to it.
     *
     * @param seen one claim; for a merge two or more of one article
     * @param why in the reviewer's words, or blank
     * @throws OptimisticLockingFailureException when a claim has changed since the reviewer saw it
     */
    @PreAuthorize(REVIEWER)
    public SuggestionId suggest(List<SeenClaim> seen, Proposal proposal, String why, CommandId command) {
        return new SuggestionId(commands.once(command, () -> {
            List<Claim> about = about(seen);
            check(about, proposal);
            Claim first = about.getFirst();
            return put(new NewSuggestion(
                            first.article(),
                            first.articleVersion(),
                            about,
                            proposal,
                            Note.of(why).text()))
                    .value();
        }));
    }

    /**
     * Suggests a claim that nobody has found yet.
     *
     * @param words where it stands in the version of the article that the reviewer saw
     * @param wording as a sentence that stands alone; the selected words themselves when it is blank
     * @param why in the reviewer's words, or blank
     */
    @PreAuthorize(REVIEWER)
    public SuggestionId suggestNewClaim(
            ArticleId article, VersionId text, Span words, String wording, String why, CommandId command) {
        return new SuggestionId(commands.once(command, () -> {
            if (!articles.latestVersionId(article).equals(text)) {
                throw new OptimisticLockingFailureException("the text of article " + article.value() + " has moved on");
            }
            Anchor anchor =
                    Selection.of(List.of(words)).anchorIn(articles.version(text).text());
            var claim = new SuggestedPart(anchor.spans(), anchor.quote(), wording.isBlank() ? anchor.quote() : wording);
            return put(new NewSuggestion(
                            article,
                            text,
                            List.of(),
                            new Addition(claim),
                            Note.of(why).text()))
                    .value();
        }));
    }

    /** Takes back a suggestion that waits. */
    @PreAuthorize(REVIEWER)
    public void withdraw(SuggestionId id, int version, CommandId command) {
        commands.once(command, () -> {
            repository.hold(id);
            Suggestion suggestion = own(id);
            Answering.mustWait(suggestion, version);
            var end = new Closing(currentUser.id(), null, null, "");
            repository.close(suggestion, SuggestionState.WITHDRAWN, end, Utc.now());
            news.publishEvent(new SuggestionWithdrawn(id, suggestion.about(), suggestion.by(), suggestion.proposal()));
        });
    }

    /** A suggestion of the person at the keyboard; those of others are not found. */
    @PreAuthorize(REVIEWER)
    @Transactional(readOnly = true)
    public Suggestion own(SuggestionId id) {
        return repository
                .find(id)
                .filter(suggestion -> suggestion.by().equals(currentUser.id()))
                .orElseThrow(() -> new NotFound("suggestion", id.value()));
    }

    /** What the person at the keyboard has suggested, the newest first, before the given one; from the newest without one. */
    @PreAuthorize(REVIEWER)
    @Transactional(readOnly = true)
    public Page<Suggestion> page(@Nullable SuggestionId before, int size) {
        return Page.of(repository.of(currentUser.id(), before, size + 1), size);
    }

    /** What the person at the keyboard has suggested on an article and nobody has answered yet. */
    @PreAuthorize(REVIEWER)
    @Transactional(readOnly = true)
    public List<Suggestion> waiting(ArticleId article) {
        return repository.waitingOn(article, currentUser.id());
    }

    /** What the person at the keyboard has suggested about a claim, answered or not, the newest first. */
    @PreAuthorize(REVIEWER)
    @Transactional(readOnly = true)
    public List<Suggestion> about(ClaimId claim) {
        return repository.of(currentUser.id(), claim, MOST_WAITING);
    }

    private List<Claim> about(List<SeenClaim> seen) {
        if (seen.size() > MOST_CLAIMS) {
            throw new Refused("suggestion.refused.too-many-claims", MOST_CLAIMS);
        }
        return seen.stream()
                .distinct()
                .map(claim -> unmoved(claim, claims.find(claim.id())))
                .sorted(Comparator.comparingLong(claim -> claim.id().value()))
                .toList();
    }

    private static Claim unmoved(SeenClaim seen, Claim now) {
        if (now.version() != seen.version()) {
            throw new OptimisticLockingFailureException("claim " + seen.id().value() + " has moved on");
        }
        return now;
    }

    private void check(List<Claim> about, Proposal proposal) {
        boolean several = proposal.kind() == SuggestionKind.MERGE;
        if (several && about.size() < 2) {
            throw new Refused("claim.refused.merge-one");
        }
        if (about.isEmpty() || (!several && about.size() > 1)) {
            throw new IllegalArgumentException(proposal.kind() + " is not about " + about.size() + " claims");
        }
        Claim first = about.getFirst();
        if (about.stream().anyMatch(claim -> !claim.article().equals(first.article()))) {
            throw new Refused("claim.refused.merge-articles");
        }
        for (Claim claim : about) {
            if (!proposal.kind().fits(claim.status())) {
                throw new Refused("suggestion.refused.status", claim.number(), claim.status());
            }
        }
        if (proposal instanceof OtherWording(String wording) && wording.equals(first.wording())) {
            throw new Refused("suggestion.refused.same-wording");
        }
        if (proposal instanceof Parts(List<SuggestedPart> parts)) {
            splitter.mustFit(first.id(), parts.stream().map(SuggestedPart::part).toList());
            parts.forEach(part -> mustQuote(part, first.articleVersion()));
        }
        if (several || proposal.kind().standsInTheText()) {
            mustStandInTheText(about);
        }
    }

    /** Places that do not hold the words that the reviewer saw there belong to another version of the text. */
    private void mustQuote(SuggestedPart part, VersionId text) {
        if (!Anchor.of(articles.version(text).text(), part.spans()).quote().equals(part.quote())) {
            throw new Refused("claim.refused.selection-outside");
        }
    }

    private void mustStandInTheText(List<Claim> about) {
        VersionId latest = articles.latestVersionId(about.getFirst().article());
        about.stream()
                .filter(claim -> !claim.articleVersion().equals(latest))
                .findFirst()
                .ifPresent(lost -> {
                    throw new Refused("suggestion.refused.lost", lost.number());
                });
    }

    private SuggestionId put(NewSuggestion suggestion) {
        Optional<SuggestionId> earlier = repository.sameWaiting(suggestion, currentUser.id());
        Optional<Proposal> before = earlier.flatMap(repository::find).map(Suggestion::proposal);
        if (earlier.isEmpty() && repository.countWaitingOf(currentUser.id()) >= MOST_WAITING) {
            throw new Refused("suggestion.refused.too-many", MOST_WAITING);
        }
        earlier.ifPresent(id -> repository.replace(id, suggestion, Utc.now()));
        SuggestionId id = earlier.orElseGet(() -> repository.add(suggestion, currentUser.id(), Utc.now()));
        news.publishEvent(new SuggestionMade(
                id,
                suggestion.article(),
                suggestion.claims().stream().map(Claim::id).toList(),
                currentUser.id(),
                suggestion.proposal(),
                suggestion.why(),
                before.orElse(null)));
        return id;
    }
}
