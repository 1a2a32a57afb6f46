package org.claimdesk.ui.shell;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.replies.Hearing;
import org.claimdesk.replies.Replies;
import org.claimdesk.replies.Reply;
import org.claimdesk.shared.CommandId;
import org.claimdesk.ui.parts.ReplyPanel;

/** What can be done about the replies to one claim. */
public record ReplyDeeds(Replies replies, ClaimId claim) implements ReplyPanel.Deeds {

    @Override
    public Hearing hearing() {
        return replies.of(claim);
    }

    @Override
    public Optional<String> ask(String whom, String way, Instant when, CommandId command) {
        return Attempt.failureOf(() -> replies.ask(claim, whom, way, when, command));
    }

    @Override
    public Optional<String> answer(Reply reply, String words, CommandId command) {
        return Attempt.failureOf(() -> replies.answer(reply.id(), words, reply.version(), command));
    }

    @Override
    public Optional<String> waive(String reason, CommandId command) {
        return Attempt.failureOf(() -> replies.waive(claim, reason, command));
    }
}
