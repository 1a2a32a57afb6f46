package org.claimdesk.notifications;

import static org.claimdesk.notifications.NoticeKind.TO_ADJUDICATE;
import static org.claimdesk.notifications.NoticeKind.TO_APPROVE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.assignment.AssignmentDeclined;
import org.claimdesk.assignment.AssignmentHandedOver;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentReturned;
import org.claimdesk.assignment.AssignmentSubmitted;
import org.claimdesk.assignment.AssignmentWithdrawn;
import org.claimdesk.assignment.ClaimAssigned;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimMoved;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.review.ClaimDecided;
import org.claimdesk.shared.Utc;
import org.claimdesk.suggestions.SuggestionAccepted;
import org.claimdesk.suggestions.SuggestionMade;
import org.claimdesk.suggestions.SuggestionRefused;
import org.claimdesk.suggestions.SuggestionWithdrawn;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.RolesChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what has happened, and knows for whom it means work. What is settled is marked as read, and what is no longer somebody's business
 * is taken back. Reviewers are never told what others say of a claim, nor that they differ.
 */
@Component
class WhatWaits {

    private static final Set<NoticeKind> TO_JUDGE = EnumSet.of(TO_APPROVE, TO_ADJUDICATE);

    private final NoticeRepository repository;
    private final Messenger messenger;

    WhatWaits(NoticeRepository repository, Messenger messenger) {
        this.repository = repository;
        this.messenger = messenger;
    }

    @EventListener
    void assigned(ClaimAssigned event) {
        tell(event.reviewer(), NoticeKind.ASSIGNED, messenger.actor(), event.claim(), event.assignment());
    }

    @EventListener
    void returned(AssignmentReturned event) {
        tell(event.reviewer(), NoticeKind.RETURNED, messenger.actor(), event.claim(), event.assignment());
    }

    @EventListener
    void withdrawn(AssignmentWithdrawn event) {
        takeBack(event.assignment(), event.reviewer(), event.claim());
    }

    @EventListener
    void handedOver(AssignmentHandedOver event) {
        takeBack(event.assignment(), event.reviewer(), event.claim());
    }

    @EventListener
    void declined(AssignmentDeclined event) {
        messenger.drop(message -> event.assignment().equals(message.assignment()));
        repository.takeBack(event.assignment());
        repository
                .whoAsked(event.assignment())
                .ifPresent(editor -> tell(editor, NoticeKind.DECLINED, messenger.actor(), event.claim(), null));
    }

    @EventListener
    void submitted(AssignmentSubmitted event) {
        repository.settle(event.assignment(), Utc.now());
    }

    @EventListener
    void moved(ClaimMoved event) {
        if (isToBeJudged(event.from())) {
            messenger.drop(message ->
                    TO_JUDGE.contains(message.kind()) && message.claims().contains(event.claim()));
            repository.settle(event.claim(), TO_JUDGE, Utc.now());
        }
        if (isToBeJudged(event.to())) {
            NoticeKind kind = event.to() == ClaimStatus.DISPUTED ? TO_ADJUDICATE : TO_APPROVE;
            // Who has reviewed it stays hidden until it is decided.
            repository.judges(event.claim()).forEach(editor -> tell(editor, kind, null, event.claim(), null));
        }
    }

    @EventListener
    void decided(ClaimDecided event) {
        repository
                .reviewersOf(event.claim())
                .forEach(reviewer -> tell(reviewer, NoticeKind.DECIDED, null, event.claim(), null));
    }

    /** Claims that nobody has found yet have no claim to tell of; they wait on the desk. */
    @EventListener
    void suggested(SuggestionMade event) {
        if (event.inPlaceOf() == null && !event.claims().isEmpty()) {
            ClaimId first = event.claims().getFirst();
            repository.judges(first).forEach(editor -> tell(editor, NoticeKind.SUGGESTED, event.by(), first, null));
        }
    }

    @EventListener
    void accepted(SuggestionAccepted event) {
        event.claims().forEach(claim -> repository.settleSuggested(claim, event.by(), Utc.now()));
        tell(event.by(), NoticeKind.SUGGESTION_ANSWERED, messenger.actor(), event.outcome(), null);
    }

    @EventListener
    void refused(SuggestionRefused event) {
        event.claims().forEach(claim -> repository.settleSuggested(claim, event.by(), Utc.now()));
        event.claims().stream()
                .findFirst()
                .ifPresent(claim -> tell(event.by(), NoticeKind.SUGGESTION_ANSWERED, messenger.actor(), claim, null));
    }

    @EventListener
    void withdrawn(SuggestionWithdrawn event) {
        event.claims().forEach(claim -> repository.settleSuggested(claim, event.by(), Utc.now()));
    }

    @EventListener
    void rolesChanged(RolesChanged event) {
        Set<NoticeKind> lost = EnumSet.allOf(NoticeKind.class);
        lost.removeAll(NoticeKind.of(event.to()));
        repository.takeBack(event.person(), lost);
    }

    private void takeBack(AssignmentId assignment, PersonId reviewer, ClaimId claim) {
        messenger.drop(message -> assignment.equals(message.assignment()));
        repository.takeBack(assignment);
        tell(reviewer, NoticeKind.TAKEN_BACK, messenger.actor(), claim, null);
    }

    private void tell(
            PersonId person, NoticeKind kind, @Nullable PersonId by, ClaimId claim, @Nullable AssignmentId assignment) {
        messenger.tell(new Message(person, kind, by, List.of(claim), assignment));
    }

    private static boolean isToBeJudged(ClaimStatus status) {
        return status == ClaimStatus.SUBMITTED || status == ClaimStatus.DISPUTED;
    }
}
