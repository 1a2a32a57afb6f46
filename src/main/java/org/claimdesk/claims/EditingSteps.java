package org.claimdesk.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.audit.AuditEntry;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.DomainEvent.Subject;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way back: what an editor has done to the claims of an article can be undone, the last first, and done again. Each editor has a way
 * of their own, the same in every window and after a restart. A step is gone whole or not at all, and only while nobody has
 * touched its claims since.
 */
@Service
@Transactional
public class EditingSteps {

    private static final String EDITOR = "hasRole('EDITOR')";

    private final StepRepository steps;
    private final ClaimRepository claims;
    private final SentenceRepository sentences;
    private final Articles articles;
    private final AuditLog log;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    EditingSteps(
            StepRepository steps,
            ClaimRepository claims,
            SentenceRepository sentences,
            Articles articles,
            AuditLog log,
            CurrentUser currentUser,
            Commands commands,
            ApplicationEventPublisher news) {
        this.steps = steps;
        this.claims = claims;
        this.sentences = sentences;
        this.articles = articles;
        this.log = log;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    /** What the person would undo next. */
    @PreAuthorize(EDITOR)
    @Transactional(readOnly = true)
    public Optional<Step> toUndo(ArticleId article) {
        return steps.last(article, currentUser.id(), false);
    }

    /** What the person would do again next. */
    @PreAuthorize(EDITOR)
    @Transactional(readOnly = true)
    public Optional<Step> toRedo(ArticleId article) {
        return steps.last(article, currentUser.id(), true);
    }

    /**
     * Undoes the person's last step on an article.
     *
     * @param step the one that they saw; when it is no longer the last, nothing is done
     */
    @PreAuthorize(EDITOR)
    public void undo(ArticleId article, StepId step, CommandId command) {
        commands.once(command, () -> go(article, step, true, Change::after, Change::before));
    }

    /** Does again what the person has undone last. */
    @PreAuthorize(EDITOR)
    public void redo(ArticleId article, StepId step, CommandId command) {
        commands.once(command, () -> go(article, step, false, Change::before, Change::after));
    }

    private void go(
            ArticleId article,
            StepId step,
            boolean back,
            Function<Change, ClaimSide> from,
            Function<Change, ClaimSide> to) {
        claims.nextNumber(article);
        Step last = steps.last(article, currentUser.id(), !back)
                .orElseThrow(
                        () -> new Refused(back ? "claim.refused.nothing-to-undo" : "claim.refused.nothing-to-redo"));
        if (!last.id().equals(step)) {
            throw new OptimisticLockingFailureException("step " + step.value() + " is not the last");
        }
        goWithTheSentence(article, step, back);
        List<Change> changes = steps.changes(step);
        Map<ClaimId, Claim> now = claims.hold(
                changes.stream().map(change -> change.before().claim()).toList());
        List<Claim> restored = new ArrayList<>();
        for (Change change : changes) {
            Claim claim = Objects.requireNonNull(now.get(change.before().claim()));
            if (claim.version() != from.apply(change).version()) {
                throw movedOn(claim);
            }
            Claim there = claim.restored(to.apply(change));
            if (claim.status() == ClaimStatus.REPLACED
                    && there.status() != ClaimStatus.REPLACED
                    && !claim.articleVersion().equals(articles.latestVersionId(article))) {
                throw new Refused("claim.refused.corrected-since", claim.number());
            }
            restored.add(there);
        }
        claims.save(restored, now.values().stream().collect(Collectors.toMap(Claim::id, Claim::status)));
        steps.rename(
                changes.stream().map(to).toList(),
                restored.stream().map(claim -> claim.version() + 1).toList());
        steps.turn(step, back);
        restored.forEach(
                claim -> news.publishEvent(ClaimRestored.of(Objects.requireNonNull(now.get(claim.id())), claim)));
    }

    /** A sentence that was set aside or taken up in the step comes back with its claims. */
    private void goWithTheSentence(ArticleId article, StepId step, boolean back) {
        List<StoredSentence> sides = steps.sentence(step);
        if (sides.isEmpty()) {
            return;
        }
        StoredSentence from = back ? sides.getLast() : sides.getFirst();
        StoredSentence to = back ? sides.getFirst() : sides.getLast();
        StoredSentence now = sentences
                .hold(article, from.position())
                .filter(sentence -> sentence.articleVersion().equals(from.articleVersion()))
                .orElseThrow(() -> new Refused("claim.refused.sentence-corrected-since"));
        if (now.version() != from.version()) {
            throw new Refused("claim.refused.sentence-changed-since");
        }
        sentences.save(to.in(now.version()));
        steps.rename(to, now.version() + 1);
        SetAsideReason reason = to.reason();
        news.publishEvent(
                reason == null
                        ? new SentenceTakenUp(
                                article,
                                now.articleVersion(),
                                now.position(),
                                Objects.requireNonNull(now.reason()),
                                now.note())
                        : new SentenceSetAside(article, now.articleVersion(), now.position(), reason, to.note()));
    }

    /** Says what has changed since, and by whose hand. */
    private Refused movedOn(Claim claim) {
        AuditEntry last = log.of(new Subject("claim", claim.id().value())).getLast();
        return new Refused("claim.refused.changed-since." + last.action(), claim.number(), last.who());
    }
}
