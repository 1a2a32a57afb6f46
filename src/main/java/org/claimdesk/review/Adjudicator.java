package org.claimdesk.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.Claim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimProgress;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.Claims;
import org.claimdesk.replies.Replies;
import org.claimdesk.settings.Rating;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.text.CleanText;
import org.claimdesk.users.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The editor who turns reviews into the desk's verdict, or sends them back. Nobody decides where a review of their own is among those to
 * be judged. Every act names the version of the claim that the editor saw.
 */
@Service
@Transactional
public class Adjudicator {

    static final int LONGEST_NOTE = 2000;

    private static final String EVERYBODY = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN', 'DESK')";

    private final ReviewRepository reviews;
    private final DecisionRepository decisions;
    private final Claims claims;
    private final ClaimProgress progress;
    private final Assignments assignments;
    private final Replies replies;
    private final Settings settings;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Adjudicator(
            ReviewRepository reviews,
            DecisionRepository decisions,
            Claims claims,
            ClaimProgress progress,
            Assignments assignments,
            Replies replies,
            Settings settings,
            CurrentUser currentUser,
            Commands commands,
            ApplicationEventPublisher news) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.claims = claims;
        this.progress = progress;
        this.assignments = assignments;
        this.replies = replies;
        this.settings = settings;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    /** Makes what the reviews agree on the desk's verdict; {@code rating} is one that a review has given. */
    @PreAuthorize("hasRole('EDITOR')")
    public void approve(ClaimId id, RatingId rating, int version, CommandId command) {
        commands.once(command, () -> {
            List<Review> submitted = judge(id, version, ClaimStatus.SUBMITTED);
            Review chosen = submitted.stream()
                    .filter(review -> rating.equals(review.rating()))
                    .findFirst()
                    .orElseThrow(() -> new Refused("review.refused.not-among-the-reviews"));
            decide(id, rating, HowDecided.APPROVED, chosen.rationale(), "");
        });
    }

    /** Decides where the reviews disagree; the reason stands beside the verdict in the desk's records. */
    @PreAuthorize("hasRole('EDITOR')")
    public void adjudicate(ClaimId id, RatingId rating, String reason, int version, CommandId command) {
        commands.once(command, () -> {
            String why = words(reason, "review.refused.reason-missing");
            List<Review> submitted = judge(id, version, ClaimStatus.DISPUTED);
            if (settings.rating(rating).retired()) {
                throw new Refused("review.refused.rating-retired");
            }
            String verdict = settings.rating(rating).code();
            Rationale rationale = submitted.stream()
                    .filter(review -> settings.rating(review.verdict()).code().equals(verdict))
                    .map(Review::rationale)
                    .findFirst()
                    .orElseGet(() -> new Rationale(why));
            decide(id, rating, HowDecided.ADJUDICATED, rationale, why);
        });
    }

    /** Gives a review back to its reviewer, who reads the note first. */
    @PreAuthorize("hasRole('EDITOR')")
    public void returnWithNote(ReviewId id, String note, int version, CommandId command) {
        commands.once(command, () -> {
            String wanted = words(note, "review.refused.note-missing");
            Review review = reviews.find(id).orElseThrow(() -> new NotFound("review", id.value()));
            judge(review.claim(), version, ClaimStatus.SUBMITTED, ClaimStatus.DISPUTED);
            giveBack(review, wanted);
            progress.returnToReview(review.claim());
        });
    }

    /** Lets a verdict no longer stand: every review goes back with the reason as its note. The decision stays in the history. */
    @PreAuthorize("hasRole('EDITOR')")
    public void reopen(ClaimId id, String reason, int version, CommandId command) {
        commands.once(command, () -> {
            String why = words(reason, "review.refused.reason-missing");
            reviews.holdVerdicts(id);
            unmoved(id, version, ClaimStatus.DECIDED);
            Decision standing = decisions.latestOf(id).orElseThrow(() -> new NotFound("claim", id.value()));
            progress.reopen(id);
            reviews.submittedOf(id).forEach(review -> giveBack(review, why));
            news.publishEvent(
                    new ClaimReopened(id, settings.rating(standing.rating()).code(), why));
        });
    }

    /** The latest decision on a claim, whether it stands or the claim is being reviewed again. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Optional<Decision> decisionOf(ClaimId claim) {
        return decisions.latestOf(claim);
    }

    /** The latest decision on each claim of an article that was ever decided. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Map<ClaimId, Decision> latestDecisions(ArticleId article) {
        Map<ClaimId, Decision> latest = new HashMap<>();
        decisions.latestOf(article).forEach(decision -> latest.put(decision.claim(), decision));
        return latest;
    }

    /** The reviews to judge, held, after making sure that this editor may judge them and has seen them as they are. */
    private List<Review> judge(ClaimId id, int version, ClaimStatus... here) {
        reviews.holdVerdicts(id);
        unmoved(id, version, here);
        List<Review> submitted = reviews.submittedOf(id);
        if (submitted.stream().anyMatch(review -> review.reviewer().equals(currentUser.id()))) {
            throw new Refused("review.refused.own-review");
        }
        return submitted;
    }

    private void decide(ClaimId id, RatingId rating, HowDecided how, Rationale rationale, String reason) {
        replies.mustBeHeard(id);
        progress.decide(id);
        String earlier = decisions
                .latestOf(id)
                .map(decision -> settings.rating(decision.rating()).code())
                .orElse(null);
        Rating verdict = settings.rating(rating);
        DecisionId decision = decisions.add(id, rating, how, rationale, reason, currentUser.id(), Utc.now());
        decisions.citeWhatTheReviewsCite(decision, id);
        news.publishEvent(new ClaimDecided(decision, id, earlier, verdict.code(), how, rationale, reason));
    }

    private void giveBack(Review review, String note) {
        assignments.returned(review.assignment(), note);
        reviews.giveBack(review.id());
        news.publishEvent(new ReviewReturned(review.id(), review.claim(), review.reviewer(), note));
    }

    private void unmoved(ClaimId id, int version, ClaimStatus... here) {
        Claim claim = claims.find(id);
        if (claim.version() != version) {
            throw new OptimisticLockingFailureException("claim " + id.value() + " has moved on");
        }
        if (!List.of(here).contains(claim.status())) {
            throw new Refused("review.refused.not-to-be-decided");
        }
    }

    private static String words(String typed, String missing) {
        String words = CleanText.clean(typed).strip();
        if (words.isEmpty()) {
            throw new Refused(missing);
        }
        if (words.length() > LONGEST_NOTE) {
            throw new Refused("review.refused.note-too-long", LONGEST_NOTE);
        }
        return words;
    }
}
