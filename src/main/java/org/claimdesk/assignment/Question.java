package org.claimdesk.assignment;

import java.time.Instant;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the question "will you check this claim?" to a reviewer. Whoever calls holds the claim, and sees to its status. */
@Component
class Question {

    private final AssignmentRepository repository;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher news;

    Question(AssignmentRepository repository, CurrentUser currentUser, ApplicationEventPublisher news) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.news = news;
    }

    /**
     * Says no where the claim is not to be checked, or this person cannot be asked about it.
     *
     * @param earlier what this person was asked about the claim before, if they were
     */
    void mustBePossible(AssignedClaim claim, Candidate reviewer, @Nullable Assignment earlier) {
        claim.mustBeOpenToReview();
        reviewer.mustBeAReviewer();
        if (earlier != null && !earlier.status().mayBecome(AssignmentStatus.ASSIGNED)) {
            throw new Refused("assignment.refused.asked." + earlier.status(), claim.number(), reviewer.name());
        }
    }

    /** Asks, for the first time or anew after they declined or the desk withdrew. */
    AssignmentId ask(AssignedClaim claim, Candidate reviewer, @Nullable Assignment earlier, @Nullable Instant dueAt) {
        mustBePossible(claim, reviewer, earlier);
        AssignmentId assignment = write(claim, reviewer, earlier, dueAt);
        news.publishEvent(new ClaimAssigned(assignment, claim.id(), reviewer.id(), dueAt));
        return assignment;
    }

    private AssignmentId write(
            AssignedClaim claim, Candidate reviewer, @Nullable Assignment earlier, @Nullable Instant dueAt) {
        if (earlier == null) {
            return repository.add(claim, reviewer.id(), currentUser.id(), Utc.now(), dueAt);
        }
        repository.save(earlier.askedAnew(currentUser.id(), Utc.now(), dueAt));
        return earlier.id();
    }
}
