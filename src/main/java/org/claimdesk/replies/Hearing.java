package org.claimdesk.replies;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everybody who was asked about a claim, in the order in which they were, and why the desk goes on without an answer, if it does.
 *
 * @param waiver the reason; empty where there is none
 * @param hoursToWait how long the desk gives them
 */
public record Hearing(List<Reply> replies, String waiver, int hoursToWait) {

    public Hearing {
        replies = List.copyOf(replies);
    }

    /** How far the desk is at a moment. */
    public ReplyStanding standing(Instant now) {
        if (replies.stream().anyMatch(Reply::answered)) {
            return ReplyStanding.ANSWERED;
        }
        if (!waiver.isEmpty()) {
            return ReplyStanding.WAIVED;
        }
        return waitsUntil()
                .map(until -> now.isBefore(until) ? ReplyStanding.WAITING : ReplyStanding.NO_ANSWER)
                .orElse(ReplyStanding.NOT_ASKED);
    }

    /** Until when the desk waits for the first whom it has asked. */
    public Optional<Instant> waitsUntil() {
        return replies.stream()
                .map(Reply::askedAt)
                .min(Comparator.naturalOrder())
                .map(asked -> asked.plus(Duration.ofHours(hoursToWait)));
    }
}
