package org.claimdesk.suggestions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.ClaimEditor;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimMerger;
import org.claimdesk.claims.FurtherSplitter;
import org.claimdesk.claims.Note;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.claims.SetAsideReason;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.suggestions.Proposal.Addition;
import org.claimdesk.suggestions.Proposal.OneOfSeveral;
import org.claimdesk.suggestions.Proposal.OtherWording;
import org.claimdesk.suggestions.Proposal.Parts;
import org.claimdesk.suggestions.Proposal.SettingAside;
import org.claimdesk.suggestions.SuggestionRepository.Closing;
import org.claimdesk.users.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where editors answer what reviewers suggest. Accepting carries out the edit itself, by the editor's own rights and as the editor's own step,
 * so that it can be undone like any other; what has moved on since it was suggested is never carried out.
 */
@Service
@Transactional
public class SuggestionDesk {

    /** Nobody counts further than this. */
    public static final int MOST = 1000;

    private static final String EDITOR = "hasRole('EDITOR')";

    private final SuggestionRepository repository;
    private final ClaimEditor editor;
    private final FurtherSplitter splitter;
    private final ClaimMerger merger;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    SuggestionDesk(
            SuggestionRepository repository,
            ClaimEditor editor,
            FurtherSplitter splitter,
            ClaimMerger merger,
            CurrentUser currentUser,
            Commands commands,
            ApplicationEventPublisher news) {
        this.repository = repository;
        this.editor = editor;
        this.splitter = splitter;
        this.merger = merger;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    @PreAuthorize(EDITOR)
    @Transactional(readOnly = true)
    public Suggestion find(SuggestionId id) {
        return repository.find(id).orElseThrow(() -> new NotFound("suggestion", id.value()));
    }

    /** What waits on an article, the oldest first. */
    @PreAuthorize(EDITOR)
    @Transactional(readOnly = true)
    public List<Suggestion> waiting(ArticleId article) {
        return repository.waitingOn(article, null);
    }

    /** What waits anywhere, the oldest first, after the given one; from the oldest without one. */
    @PreAuthorize(EDITOR)
    @Transactional(readOnly = true)
    public Page<Suggestion> page(@Nullable SuggestionId after, int size) {
        return Page.of(repository.waitingAfter(after, size + 1), size);
    }

    /** How many suggestions wait, counted up to {@link #MOST}. */
    @PreAuthorize(EDITOR)
    @Transactional(readOnly = true)
    public int count() {
        return repository.countWaiting(MOST);
    }

    /** Everything that was ever suggested about a claim, or has led to it. */
    @PreAuthorize("hasAnyRole('EDITOR', 'ADMIN')")
    @Transactional(readOnly = true)
    public List<SuggestionId> about(ClaimId claim) {
        return repository.about(claim);
    }

    /**
     * Carries out a suggestion, and answers the claim that has come of it, or has been changed.
     *
     * @param seen its claims as the editor saw them
     * @throws OptimisticLockingFailureException when the suggestion or one of the claims has changed since
     */
    @PreAuthorize(EDITOR)
    public ClaimId accept(SuggestionId id, int version, List<SeenClaim> seen, CommandId command) {
        return new ClaimId(commands.once(command, () -> {
            Suggestion suggestion = waiting(id, version);
            return accept(suggestion, seen, suggestion.proposal()).value();
        }));
    }

    /** Carries out what an editor has made of a suggestion, an edit of the same kind. */
    @PreAuthorize(EDITOR)
    public ClaimId acceptWith(Proposal changed, SuggestionId id, int version, List<SeenClaim> seen, CommandId command) {
        return new ClaimId(commands.once(
                command, () -> accept(waiting(id, version), seen, changed).value()));
    }

    /**
     * Answers that a suggestion is not carried out.
     *
     * @param answer why not, or blank
     */
    @PreAuthorize(EDITOR)
    public void refuse(SuggestionId id, int version, String answer, CommandId command) {
        commands.once(command, () -> {
            Suggestion suggestion = waiting(id, version);
            String words = Note.of(answer).text();
            repository.close(
                    suggestion, SuggestionState.REFUSED, new Closing(currentUser.id(), null, null, words), Utc.now());
            news.publishEvent(
                    new SuggestionRefused(id, suggestion.about(), suggestion.by(), suggestion.byName(), words));
        });
    }

    private Suggestion waiting(SuggestionId id, int version) {
        repository.hold(id);
        Suggestion suggestion = find(id);
        Answering.mustWait(suggestion, version);
        return suggestion;
    }

    private ClaimId accept(Suggestion suggestion, List<SeenClaim> seen, Proposal wanted) {
        if (wanted.kind() != suggestion.kind()) {
            throw new IllegalArgumentException(suggestion.kind() + " is no " + wanted.kind());
        }
        suggestion.outdated().ifPresent(why -> {
            throw new Refused("suggestion.refused.outdated." + why);
        });
        mustBeTheSame(seen, suggestion);
        ClaimId outcome = carryOut(suggestion, seen, wanted);
        boolean changed = !wanted.equals(suggestion.proposal());
        repository.close(
                suggestion,
                changed ? SuggestionState.CHANGED : SuggestionState.ACCEPTED,
                new Closing(currentUser.id(), outcome, changed ? wanted : null, ""),
                Utc.now());
        news.publishEvent(new SuggestionAccepted(
                suggestion.id(),
                suggestion.about(),
                suggestion.by(),
                suggestion.byName(),
                suggestion.proposal(),
                wanted,
                outcome));
        return outcome;
    }

    /** The claims that the editor saw are the suggestion's, in the versions on which it has just been found to stand. */
    private static void mustBeTheSame(List<SeenClaim> seen, Suggestion suggestion) {
        Set<SeenClaim> stands =
                suggestion.claims().stream().map(SuggestedOn::seen).collect(Collectors.toSet());
        if (!new HashSet<>(seen).equals(stands)) {
            throw new OptimisticLockingFailureException(
                    "claims of suggestion " + suggestion.id().value() + " have moved on");
        }
    }

    /** The services look at the versions once more, under their locks. */
    private ClaimId carryOut(Suggestion suggestion, List<SeenClaim> seen, Proposal wanted) {
        CommandId command = CommandId.fresh();
        return switch (wanted) {
            case OtherWording(String wording) -> {
                SeenClaim claim = seen.getFirst();
                editor.reword(claim.id(), wording, claim.version(), command);
                yield claim.id();
            }
            case SettingAside(SetAsideReason reason, String note) -> {
                SeenClaim claim = seen.getFirst();
                editor.setAside(claim.id(), reason, note, claim.version(), command);
                yield claim.id();
            }
            case Parts(List<SuggestedPart> parts) -> {
                SeenClaim claim = seen.getFirst();
                yield splitter.splitByHand(
                        claim.id(), parts.stream().map(SuggestedPart::part).toList(), claim.version(), command);
            }
            case OneOfSeveral(String wording) -> merger.merge(seen, wording, command);
            case Addition(SuggestedPart claim) ->
                editor.addByHand(suggestion.article(), suggestion.text(), claim.spans(), claim.wording(), command);
        };
    }
}
