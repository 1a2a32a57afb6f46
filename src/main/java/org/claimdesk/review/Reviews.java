package org.claimdesk.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.assignment.Assignment;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.Claims;
import org.claimdesk.evidence.EvidenceFolder;
import org.claimdesk.evidence.EvidenceId;
import org.claimdesk.settings.Policies;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reviewer's own reviews, from the first typed word until they are handed in. Nobody sees or touches the review of somebody else here:
 * for them there is none. Every change names the version that the reviewer saw and answers with the next one.
 */
@Service
@Transactional
public class Reviews {

    static final int LONGEST_RATIONALE = 100_000;
    public static final int LONGEST_REASON = 1000;

    private final ReviewRepository repository;
    private final EvidenceFolder evidence;
    private final Claims claims;
    private final Assignments assignments;
    private final Tally tally;
    private final Settings settings;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Reviews(
            ReviewRepository repository,
            EvidenceFolder evidence,
            Claims claims,
            Assignments assignments,
            Tally tally,
            Settings settings,
            CurrentUser currentUser,
            Commands commands,
            ApplicationEventPublisher news) {
        this.repository = repository;
        this.evidence = evidence;
        this.claims = claims;
        this.assignments = assignments;
        this.tally = tally;
        this.settings = settings;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    /** The review of one's own assignment; opening it for the first time begins it. */
    @PreAuthorize("hasRole('REVIEWER')")
    public Review open(AssignmentId id) {
        Assignment assignment = assignments.find(id);
        if (!assignment.reviewer().equals(currentUser.id())) {
            throw new NotFound("assignment", id.value());
        }
        if (assignment.status() == AssignmentStatus.ASSIGNED) {
            assignments.start(id);
        } else if (assignment.status() == AssignmentStatus.DECLINED
                || assignment.status() == AssignmentStatus.WITHDRAWN) {
            throw new Refused("review.refused.assignment-is-over");
        }
        return repository.of(id).orElseGet(() -> {
            repository.begin(assignment, Utc.now());
            return repository.of(id).orElseThrow();
        });
    }

    /** The evidence form as it was last typed, or an empty one. */
    @PreAuthorize("hasRole('REVIEWER')")
    @Transactional(readOnly = true)
    public EvidenceForm evidenceForm(ReviewId id) {
        own(id);
        return repository.evidenceForm(id).orElseGet(this::blankForm);
    }

    /** An empty evidence form, with today's date on the desk's calendar. */
    @PreAuthorize("hasRole('REVIEWER')")
    @Transactional(readOnly = true)
    public EvidenceForm blankForm() {
        return EvidenceForm.blank(Utc.now().atZone(settings.timeZone()).toLocalDate());
    }

    /** What the desk asks today of a review of this claim. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR')")
    @Transactional(readOnly = true)
    public Requirements requirements(ClaimId claim) {
        Policies policies = settings.policies();
        int independent = claims.find(claim).central() ? policies.sourcesForCentral() : 0;
        return new Requirements(settings.scale(), policies.evidencePerVerdict(), independent);
    }

    /** Keeps what has been typed so far, right or wrong. Once this has answered, a killed browser or server loses none of it. */
    @PreAuthorize("hasRole('REVIEWER')")
    public Saved saveDraft(ReviewId id, Draft draft, int version, CommandId command) {
        refuseTooLong(draft.rationale());
        if (draft.singleSource().length() > LONGEST_REASON) {
            throw new Refused("review.refused.single-source-too-long", LONGEST_REASON);
        }
        var saved = new Saved(version + 1, Utc.now());
        commands.once(command, () -> {
            boolean done = repository.save(id, currentUser.id(), draft, version, saved.at());
            if (!done) {
                throw sayWhyNot(id, version);
            }
            repository.saveForm(id, draft.evidenceForm(), saved.at());
        });
        return saved;
    }

    /** Adds the source in the form to the claim, and to the review; the form is empty then. */
    @PreAuthorize("hasRole('REVIEWER')")
    public Review addEvidence(ReviewId id, EvidenceForm form, int version, CommandId command) {
        commands.once(command, () -> {
            Review review = touch(id, version);
            var source = form.source();
            var citation = form.citation();
            repository.use(id, evidence.add(review.claim(), source), citation);
            repository.forgetForm(id);
        });
        return own(id);
    }

    /** Corrects a source of the review. What a decision already cites stays as it was: the correction becomes a source of its own. */
    @PreAuthorize("hasRole('REVIEWER')")
    public Review changeEvidence(ReviewId id, EvidenceId used, EvidenceForm form, int version, CommandId command) {
        commands.once(command, () -> {
            Review review = touch(id, version);
            refuseUnlessUsed(review, used);
            var source = form.source();
            var citation = form.citation();
            repository.stopUsing(id, used);
            if (repository.citedByADecision(used)) {
                repository.use(id, evidence.add(review.claim(), source), citation);
            } else {
                evidence.change(used, source);
                repository.use(id, used, citation);
            }
            repository.forgetForm(id);
        });
        return own(id);
    }

    /** Takes a source out of the review; it leaves the claim too, unless a decision cites it. */
    @PreAuthorize("hasRole('REVIEWER')")
    public Review removeEvidence(ReviewId id, EvidenceId used, int version, CommandId command) {
        commands.once(command, () -> {
            refuseUnlessUsed(touch(id, version), used);
            repository.stopUsing(id, used);
            if (!repository.citedByADecision(used)) {
                evidence.remove(used);
            }
        });
        return own(id);
    }

    /** What the review still lacks, as it was last saved. */
    @PreAuthorize("hasRole('REVIEWER')")
    @Transactional(readOnly = true)
    public Set<Missing> missing(ReviewId id) {
        Review review = own(id);
        return requirements(review.claim()).missing(review);
    }

    /** Hands the review in. When it is the last one that the claim needs, the claim goes on to the editor. */
    @PreAuthorize("hasRole('REVIEWER')")
    public Review submit(ReviewId id, int version, CommandId command) {
        commands.once(command, () -> {
            Review review = touch(id, version);
            Requirements requirements = requirements(review.claim());
            requirements.missing(review).stream().findFirst().ifPresent(missing -> {
                throw new Refused("review.refused.missing." + missing, requirements.asked(missing));
            });
            assignments.submitted(review.assignment());
            repository.submit(id, Utc.now());
            news.publishEvent(ReviewSubmitted.of(review, settings.rating(review.verdict())));
            if (requirements.restsOnReason(review)) {
                news.publishEvent(new SingleSourceAccepted(
                        review.claim(), review.singleSource().strip()));
            }
            tally.count(review.claim());
        });
        return own(id);
    }

    /** The reviews of a claim that are in, in the order in which they came. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public List<Review> submittedOf(ClaimId claim) {
        return repository.submittedOf(claim);
    }

    /** What reviewers had written of a claim before the desk asked somebody else, or they declined; it stays theirs. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public List<Review> leftBehind(ClaimId claim) {
        return repository.leftBehind(claim);
    }

    private Review own(ReviewId id) {
        return repository
                .find(id)
                .filter(review -> review.reviewer().equals(currentUser.id()))
                .orElseThrow(() -> new NotFound("review", id.value()));
    }

    /** The review as it stands, held and one version further, so that whoever saw an older one is told. */
    private Review touch(ReviewId id, int version) {
        if (!repository.touch(id, currentUser.id(), version, Utc.now())) {
            throw sayWhyNot(id, version);
        }
        return own(id);
    }

    private RuntimeException sayWhyNot(ReviewId id, int version) {
        Review review = own(id);
        return review.submitted()
                ? new Refused("review.refused.already-submitted")
                : new OptimisticLockingFailureException("review " + id.value() + " is no longer at version " + version);
    }

    private static void refuseUnlessUsed(Review review, EvidenceId used) {
        Optional<EvidenceUse> use = review.evidence().stream()
                .filter(each -> each.evidence().id().equals(used))
                .findFirst();
        if (use.isEmpty()) {
            throw new NotFound("evidence", used.value());
        }
    }

    private static void refuseTooLong(Rationale rationale) {
        if (rationale.markdown().length() > LONGEST_RATIONALE) {
            throw new Refused("review.refused.rationale-too-long", LONGEST_RATIONALE);
        }
    }
}
