package org.claimdesk.claims;

import java.util.List;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.Articles;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.Span;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editor's hand on claims and sentences. Each call names the version that the editor saw, and is refused with an {@link
 * OptimisticLockingFailureException} when somebody was faster.
 */
@Service
@Transactional
public class ClaimEditor {

    private static final String EDITOR = "hasRole('EDITOR')";

    private final ClaimRepository claims;
    private final SentenceRepository sentences;
    private final Articles articles;
    private final Commands commands;
    private final ClaimLedger ledger;
    private final ApplicationEventPublisher news;

    ClaimEditor(
            ClaimRepository claims,
            SentenceRepository sentences,
            Articles articles,
            Commands commands,
            ClaimLedger ledger,
            ApplicationEventPublisher news) {
        this.claims = claims;
        this.sentences = sentences;
        this.articles = articles;
        this.commands = commands;
        this.ledger = ledger;
        this.news = news;
    }

    @PreAuthorize(EDITOR)
    public void confirm(ClaimId id, int version, CommandId command) {
        commands.once(command, () -> {
            Claim claim = seen(id, version);
            ledger.write(Deed.CONFIRM, Edit.of(claim, claim.confirmed(), new ClaimConfirmed(id)));
        });
    }

    /** Puts a claim in other words; a proposal is confirmed by it. */
    @PreAuthorize(EDITOR)
    public void reword(ClaimId id, String wording, int version, CommandId command) {
        commands.once(command, () -> {
            Claim claim = seen(id, version);
            Claim reworded = claim.reworded(Wording.of(wording));
            var news = new ClaimReworded(id, claim.wording(), reworded.wording(), claim.status(), reworded.status());
            ledger.write(Deed.REWORD, Edit.of(claim, reworded, news));
        });
    }

    /**
     * Confirms a claim whose words a correction has changed or taken out of the article. A proposal is confirmed by it; a claim that has
     * not been judged is from now on about the words that stand there.
     *
     * @param text the version of the article that the editor saw
     */
    @PreAuthorize(EDITOR)
    public void accept(ClaimId id, VersionId text, int version, CommandId command) {
        commands.once(command, () -> {
            Claim claim = seen(id, version);
            if (!articles.latestVersionId(claim.article()).equals(text)) {
                throw new OptimisticLockingFailureException("the text of claim " + id.value() + " has moved on");
            }
            String there = Anchor.of(textOf(claim.article(), claim.articleVersion()), claim.anchors())
                    .quote();
            Claim accepted = claim.accepted(there);
            save(
                    claim,
                    accepted,
                    new ClaimAccepted(
                            id, claim.footing(), claim.quote(), accepted.quote(), claim.status(), accepted.status()));
        });
    }

    @PreAuthorize(EDITOR)
    public void setAside(ClaimId id, SetAsideReason reason, String note, int version, CommandId command) {
        commands.once(command, () -> ledger.write(Deed.SET_ASIDE, setAside(seen(id, version), reason, Note.of(note))));
    }

    @PreAuthorize(EDITOR)
    public void takeUp(ClaimId id, int version, CommandId command) {
        commands.once(command, () -> {
            Claim claim = seen(id, version);
            var news = new ClaimTakenUp(id, claim.setAsideReason(), claim.setAsideNote());
            ledger.write(Deed.TAKE_UP, Edit.of(claim, claim.takenUp(), news));
        });
    }

    /**
     * Adds a claim that the engine has not found; it needs no confirming.
     *
     * @param spans the words that were selected, each inside the text, none empty, none through the middle of a character
     * @param wording as a sentence that stands alone; the selected words themselves when it is blank
     */
    @PreAuthorize(EDITOR)
    public ClaimId addByHand(
            ArticleId article, VersionId version, List<Span> spans, String wording, CommandId command) {
        return new ClaimId(commands.once(command, () -> {
            Anchor anchor = Selection.of(spans).anchorIn(textOf(article, version));
            Wording words = Wording.of(wording.isBlank() ? anchor.quote() : wording);
            int number = claims.nextNumber(article);
            claims.add(List.of(NewClaim.byHand(article, version, number, anchor, words)));
            ClaimId id = claims.idOf(article, number);
            ledger.write(Deed.ADD, List.of(), List.of(id));
            news.publishEvent(new ClaimAdded(id, article, number, anchor.quote(), words.text()));
            return id.value();
        }));
    }

    /** Sets a whole sentence aside, and with it the claims that stand in it alone. */
    @PreAuthorize(EDITOR)
    public void setSentenceAside(
            ArticleId article, int position, SetAsideReason reason, String note, int version, CommandId command) {
        commands.once(command, () -> {
            StoredSentence sentence = seen(article, position, version);
            Note words = Note.of(note);
            words.mustExplain(reason);
            if (sentence.heading()) {
                throw new Refused("claim.refused.heading");
            }
            if (sentence.reason() != null) {
                throw new Refused("claim.refused.sentence-set-aside");
            }
            List<Edit> edits = claimsToSetAsideWith(sentence, article).stream()
                    .map(claim -> setAside(claim, reason, words))
                    .toList();
            ledger.write(Deed.SET_SENTENCE_ASIDE, edits, article, sentence, sentence.setAside(reason, words));
            news.publishEvent(new SentenceSetAside(article, sentence.articleVersion(), position, reason, words.text()));
        });
    }

    /** Takes up a sentence again; its claims stay set aside until somebody takes them up. */
    @PreAuthorize(EDITOR)
    public void takeUpSentence(ArticleId article, int position, int version, CommandId command) {
        commands.once(command, () -> {
            StoredSentence sentence = seen(article, position, version);
            SetAsideReason reason = sentence.reason();
            if (reason == null) {
                throw new Refused("claim.refused.sentence-not-set-aside");
            }
            ledger.write(Deed.TAKE_UP_SENTENCE, List.of(), article, sentence, sentence.takenUp());
            news.publishEvent(
                    new SentenceTakenUp(article, sentence.articleVersion(), position, reason, sentence.note()));
        });
    }

    private String textOf(ArticleId article, VersionId version) {
        return claims.text(article, version).orElseThrow(() -> new NotFound("version", version.value()));
    }

    private static Edit setAside(Claim claim, SetAsideReason reason, Note note) {
        return Edit.of(
                claim,
                claim.setAside(reason, note),
                new ClaimSetAside(claim.id(), claim.status(), reason, note.text()));
    }

    private List<Claim> claimsToSetAsideWith(StoredSentence sentence, ArticleId article) {
        List<Claim> live = SentenceStates.liveClaimsIn(sentence, claims.of(article)).stream()
                .map(claim -> claims.hold(claim.id()))
                .toList();
        for (Claim claim : live) {
            if (!claim.status().mayBecome(ClaimStatus.SET_ASIDE)) {
                throw new Refused("claim.refused.sentence-judged", claim.number());
            }
            if (!claim.anchors().stream().allMatch(sentence.span()::contains)) {
                throw new Refused("claim.refused.sentence-shared", claim.number());
            }
        }
        return live;
    }

    private void save(Claim before, Claim after, DomainEvent event) {
        claims.save(after, before.status());
        news.publishEvent(event);
    }

    private Claim seen(ClaimId id, int version) {
        Claim claim = claims.hold(id);
        if (claim.version() != version) {
            throw new OptimisticLockingFailureException("claim " + id.value() + " has moved on");
        }
        return claim;
    }

    private StoredSentence seen(ArticleId article, int position, int version) {
        StoredSentence sentence =
                sentences.hold(article, position).orElseThrow(() -> new NotFound("sentence", position));
        if (sentence.version() != version) {
            throw new OptimisticLockingFailureException("sentence " + position + " has moved on");
        }
        return sentence;
    }
}
