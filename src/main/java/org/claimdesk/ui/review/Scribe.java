package org.claimdesk.ui.review;

import java.util.function.Function;
import java.util.function.Supplier;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.evidence.EvidenceId;
import org.claimdesk.review.Draft;
import org.claimdesk.review.EvidenceForm;
import org.claimdesk.review.Review;
import org.claimdesk.review.ReviewId;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.Saved;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Writes down what a reviewer types, each wish once. A wish whose answer got lost may have come true or not, so it is said again in the
 * same words, by the same command, before anything new is said.
 */
final class Scribe {

    private final Reviews reviews;
    private final ReviewId review;
    private final AssignmentId assignment;
    private int version;
    private Saved saved;
    private Draft written;
    private @Nullable Runnable unanswered;
    private @Nullable Object lastWish;
    private CommandId lastCommand = CommandId.fresh();
    private boolean overtaken;

    Scribe(Reviews reviews, Review opened, EvidenceForm form) {
        this.reviews = reviews;
        this.review = opened.id();
        this.assignment = opened.assignment();
        this.version = opened.version();
        this.saved = new Saved(opened.version(), opened.savedAt());
        this.written = new Draft(opened.rating(), opened.confidence(), opened.rationale(), opened.singleSource(), form);
    }

    /** What the desk has of the draft for certain, and since when. */
    Draft written() {
        return written;
    }

    Saved saved() {
        return saved;
    }

    /** Whether the review has been changed elsewhere, so that nothing can be written until somebody has chosen. */
    boolean overtaken() {
        return overtaken;
    }

    /** Whether an answer is still due, so that it is worth saying it again. */
    boolean waits() {
        return unanswered != null;
    }

    /** Writes a draft down; once this returns, the database has it. */
    void write(Draft draft) {
        sayAgain();
        if (draft.equals(written)) {
            return;
        }
        int seen = version;
        CommandId command = CommandId.fresh();
        unanswered = () -> {
            saved = reviews.saveDraft(review, draft, seen, command);
            version = saved.version();
            written = draft;
        };
        sayAgain();
    }

    /** Adds the source in the form, or corrects the one it came from. */
    Review keep(EvidenceForm form) {
        EvidenceId corrected = form.changes();
        Review changed = change(
                form,
                command -> corrected == null
                        ? reviews.addEvidence(review, form, version, command)
                        : reviews.changeEvidence(review, corrected, form, version, command));
        written = new Draft(
                written.rating(),
                written.confidence(),
                written.rationale(),
                written.singleSource(),
                reviews.blankForm());
        return changed;
    }

    Review remove(EvidenceId source) {
        return change(source, command -> reviews.removeEvidence(review, source, version, command));
    }

    Review submit() {
        return change(review, command -> reviews.submit(review, version, command));
    }

    /** Goes on from what has been saved elsewhere; the next draft is written over it. */
    void catchUp() {
        Review now = reviews.open(assignment);
        version = now.version();
        written = new Draft(
                now.rating(), now.confidence(), now.rationale(), now.singleSource(), reviews.evidenceForm(review));
        overtaken = false;
    }

    private Review change(Object wish, Function<CommandId, Review> words) {
        sayAgain();
        if (!wish.equals(lastWish)) {
            lastWish = wish;
            lastCommand = CommandId.fresh();
        }
        Review changed = answered(() -> words.apply(lastCommand));
        lastWish = null;
        version = changed.version();
        saved = new Saved(changed.version(), changed.savedAt());
        return changed;
    }

    private void sayAgain() {
        Runnable due = unanswered;
        if (due != null) {
            answered(() -> {
                due.run();
                return true;
            });
            unanswered = null;
        }
    }

    /** A no is an answer too. */
    private <T> T answered(Supplier<T> wish) {
        try {
            return wish.get();
        } catch (OptimisticLockingFailureException faster) {
            overtaken = true;
            unanswered = null;
            throw faster;
        } catch (Refused no) {
            unanswered = null;
            throw no;
        }
    }
}
