package org.claimdesk.replies;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.Claims;
import org.claimdesk.settings.Policies;
import org.claimdesk.settings.RightOfReply;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.text.CleanText;
import org.claimdesk.users.CurrentUser;
import org.claimdesk.users.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whom the desk has asked for a reply, and what they answered. Editors do so, and whoever checks the claim. */
@Service
@Transactional
public class Replies {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ANSWER = 10_000;
    private static final int LONGEST_REASON = 500;
    private static final String CHECKING = "hasAnyRole('REVIEWER', 'EDITOR')";

    private final ReplyRepository repository;
    private final Claims claims;
    private final Settings settings;
    private final CurrentUser currentUser;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Replies(
            ReplyRepository repository,
            Claims claims,
            Settings settings,
            CurrentUser currentUser,
            Commands commands,
            ApplicationEventPublisher news) {
        this.repository = repository;
        this.claims = claims;
        this.settings = settings;
        this.currentUser = currentUser;
        this.commands = commands;
        this.news = news;
    }

    /** Who was asked about a claim, and how far the desk is in hearing them. */
    @PreAuthorize(CHECKING)
    @Transactional(readOnly = true)
    public Hearing of(ClaimId claim) {
        return new Hearing(
                repository.of(claim),
                repository.waiverOf(claim).orElse(""),
                settings.policies().replyHours());
    }

    /** Who was asked about the claims of an article, by the claim. */
    @PreAuthorize("hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN', 'DESK')")
    @Transactional(readOnly = true)
    public Map<ClaimId, List<Reply>> ofArticle(ArticleId article) {
        return repository.of(article).stream().collect(Collectors.groupingBy(Reply::claim));
    }

    /** Writes down that somebody has been asked: whom, how, and when. */
    @PreAuthorize(CHECKING)
    public void ask(ClaimId claim, String whom, String byWayOf, Instant askedAt, CommandId command) {
        commands.once(command, () -> {
            mustBeWithinReach(claim);
            String name = words(whom, "reply.refused.whom-missing", LONGEST_NAME);
            String way = words(byWayOf, "reply.refused.way-missing", LONGEST_NAME);
            if (askedAt.isAfter(Utc.now())) {
                throw new Refused("reply.refused.asked-later");
            }
            repository.add(claim, name, way, askedAt, currentUser.id());
            news.publishEvent(new ReplyAsked(claim, name, way));
        });
    }

    /** Writes down what somebody has answered, for the first time or anew. */
    @PreAuthorize(CHECKING)
    public void answer(ReplyId id, String answer, int version, CommandId command) {
        commands.once(command, () -> {
            Reply reply = repository.find(id).orElseThrow(() -> new NotFound("reply", id.value()));
            mustBeWithinReach(reply.claim());
            String said = words(answer, "reply.refused.answer-missing", LONGEST_ANSWER);
            repository.answer(id, said, Utc.now(), version);
            news.publishEvent(new ReplyReceived(reply.claim(), reply.whom(), said));
        });
    }

    /** Lets the desk decide without a reply, for a reason that stands in the history of the claim. */
    @PreAuthorize("hasRole('EDITOR')")
    public void waive(ClaimId claim, String reason, CommandId command) {
        commands.once(command, () -> {
            claims.find(claim);
            String why = words(reason, "reply.refused.reason-missing", LONGEST_REASON);
            repository.waive(claim, why, currentUser.id(), Utc.now());
            news.publishEvent(new ReplyWaived(claim, why));
        });
    }

    /** Says no where the desk requires a reply before its verdict and has neither heard nor waited for one. */
    @PreAuthorize("hasRole('EDITOR')")
    @Transactional(readOnly = true)
    public void mustBeHeard(ClaimId claim) {
        Policies policies = settings.policies();
        if (policies.rightOfReply() != RightOfReply.REQUIRED) {
            return;
        }
        ReplyStanding standing = of(claim).standing(Utc.now());
        if (!standing.heard()) {
            throw new Refused("reply.refused." + standing, policies.replyHours());
        }
    }

    private void mustBeWithinReach(ClaimId claim) {
        claims.find(claim);
        if (!currentUser.has(Role.EDITOR) && !repository.checks(currentUser.id(), claim)) {
            throw new NotFound("claim", claim.value());
        }
    }

    private static String words(String typed, String missing, int longest) {
        String words = CleanText.clean(typed).strip();
        if (words.isEmpty()) {
            throw new Refused(missing);
        }
        if (words.length() > longest) {
            throw new Refused("reply.refused.too-long", longest);
        }
        return words;
    }
}
