package org.claimdesk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.CommandId;
import org.claimdesk.splitting.ArticleSplitter;
import org.claimdesk.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every action on claims with every role; nothing asked for here exists, so that only the guard can make a difference. */
@DeskTest
class ClaimAccessTest {

    private static final ClaimId CLAIM = new ClaimId(404);
    private static final List<SeenClaim> SEEN = List.of(new SeenClaim(CLAIM, 1));
    private static final ArticleId ARTICLE = new ArticleId(404);
    private static final VersionId VERSION = new VersionId(404);

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimEditor editor;

    @Autowired
    private ClaimProgress progress;

    @Autowired
    private ArticleSplitter splitter;

    @Autowired
    private FurtherSplitter further;

    @Autowired
    private ClaimMerger merger;

    @Autowired
    private ClaimOrder order;

    @Autowired
    private SeveralClaims several;

    @Autowired
    private EditingSteps steps;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyRoleMayDoThisAndNoMore() {
        List<String> table = new ArrayList<>();

        actions().forEach((name, action) -> table.add(name + ": " + allowed(action)));

        assertThat(table)
                .containsExactly(
                        "find: [REVIEWER, EDITOR, ADMIN, DESK]",
                        "of: [REVIEWER, EDITOR, ADMIN, DESK]",
                        "sentences: [REVIEWER, EDITOR, ADMIN, DESK]",
                        "in: [REVIEWER, EDITOR, ADMIN, DESK]",
                        "coverage: [REVIEWER, EDITOR, ADMIN, DESK]",
                        "tally: [REVIEWER, EDITOR, ADMIN, DESK]",
                        "confirm: [EDITOR]",
                        "reword: [EDITOR]",
                        "accept: [EDITOR]",
                        "setAside: [EDITOR]",
                        "takeUp: [EDITOR]",
                        "addByHand: [EDITOR]",
                        "setSentenceAside: [EDITOR]",
                        "takeUpSentence: [EDITOR]",
                        "splitAgain: [EDITOR]",
                        "stop: [EDITOR]",
                        "offer: [REVIEWER, EDITOR]",
                        "splitFurther: [EDITOR]",
                        "splitByHand: [EDITOR]",
                        "merge: [EDITOR]",
                        "putBehind: [EDITOR]",
                        "confirm several: [EDITOR]",
                        "setAside several: [EDITOR]",
                        "mark several: [EDITOR]",
                        "undo: [EDITOR]",
                        "redo: [EDITOR]",
                        "sendToReview: [REVIEWER, EDITOR, DESK]",
                        "backToOpen: [REVIEWER, EDITOR, DESK]",
                        "submit: [REVIEWER, EDITOR, DESK]",
                        "dispute: [REVIEWER, EDITOR, DESK]",
                        "returnToReview: [EDITOR, DESK]",
                        "decide: [EDITOR, DESK]",
                        "reopen: [EDITOR, DESK]",
                        "publish: [EDITOR, DESK]");
    }

    private Map<String, Runnable> actions() {
        Map<String, Runnable> actions = new LinkedHashMap<>();
        actions.put("find", () -> claims.find(CLAIM));
        actions.put("of", () -> claims.of(ARTICLE));
        actions.put("sentences", () -> claims.sentences(ARTICLE));
        actions.put("in", () -> claims.in(ARTICLE, 0));
        actions.put("coverage", () -> claims.coverage(ARTICLE));
        actions.put("tally", () -> claims.tally(ARTICLE));
        actions.put("confirm", () -> editor.confirm(CLAIM, 1, CommandId.fresh()));
        actions.put("reword", () -> editor.reword(CLAIM, "Words.", 1, CommandId.fresh()));
        actions.put("accept", () -> editor.accept(CLAIM, VERSION, 1, CommandId.fresh()));
        actions.put("setAside", () -> editor.setAside(CLAIM, SetAsideReason.TRIVIAL, "", 1, CommandId.fresh()));
        actions.put("takeUp", () -> editor.takeUp(CLAIM, 1, CommandId.fresh()));
        actions.put(
                "addByHand", () -> editor.addByHand(ARTICLE, VERSION, List.of(new Span(0, 1)), "", CommandId.fresh()));
        actions.put(
                "setSentenceAside",
                () -> editor.setSentenceAside(ARTICLE, 0, SetAsideReason.TRIVIAL, "", 1, CommandId.fresh()));
        actions.put("takeUpSentence", () -> editor.takeUpSentence(ARTICLE, 0, 1, CommandId.fresh()));
        actions.put("splitAgain", () -> splitter.splitAgain(ARTICLE, CommandId.fresh()));
        actions.put("stop", () -> splitter.stop(ARTICLE, CommandId.fresh()));
        actions.put("offer", () -> further.offer(CLAIM));
        actions.put("splitFurther", () -> further.splitFurther(CLAIM, List.of(), 1, CommandId.fresh()));
        actions.put("splitByHand", () -> further.splitByHand(CLAIM, List.of(), 1, CommandId.fresh()));
        actions.put("merge", () -> merger.merge(List.of(), "Words.", CommandId.fresh()));
        actions.put("putBehind", () -> order.putBehind(CLAIM, null, 1, CommandId.fresh()));
        actions.put("confirm several", () -> several.confirm(SEEN, CommandId.fresh()));
        actions.put("setAside several", () -> several.setAside(SEEN, SetAsideReason.TRIVIAL, "", CommandId.fresh()));
        actions.put("mark several", () -> several.mark(SEEN, true, CommandId.fresh()));
        actions.put("undo", () -> steps.undo(ARTICLE, new StepId(404), CommandId.fresh()));
        actions.put("redo", () -> steps.redo(ARTICLE, new StepId(404), CommandId.fresh()));
        actions.put("sendToReview", () -> progress.sendToReview(CLAIM));
        actions.put("backToOpen", () -> progress.backToOpen(CLAIM));
        actions.put("submit", () -> progress.submit(CLAIM));
        actions.put("dispute", () -> progress.dispute(CLAIM));
        actions.put("returnToReview", () -> progress.returnToReview(CLAIM));
        actions.put("decide", () -> progress.decide(CLAIM));
        actions.put("reopen", () -> progress.reopen(CLAIM));
        actions.put("publish", () -> progress.publish(List.of(CLAIM)));
        return actions;
    }

    private static List<String> allowed(Runnable action) {
        List<String> allowed = new ArrayList<>();
        for (String role : List.of("REVIEWER", "EDITOR", "ADMIN", "DESK")) {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_" + role));
            try {
                action.run();
                allowed.add(role);
            } catch (AccessDeniedException forbidden) {
                // Left out of the row.
            } catch (RuntimeException notThere) {
                allowed.add(role);
            }
        }
        return allowed;
    }
}
