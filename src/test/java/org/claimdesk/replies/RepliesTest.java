package org.claimdesk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.review.Newsroom.as;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.Claims;
import org.claimdesk.review.Adjudicator;
import org.claimdesk.review.Confidence;
import org.claimdesk.review.Draft;
import org.claimdesk.review.Newsroom;
import org.claimdesk.review.Rationale;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class RepliesTest {

    @Autowired
    private Replies replies;

    @Autowired
    private Adjudicator adjudicator;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Claims claims;

    @Autowired
    private Settings settings;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private Person ines;
    private Person otto;
    private Person maya;
    private ClaimId claim;

    @BeforeEach
    void inesHasCheckedAClaim() {
        newsroom = new Newsroom(db);
        ines = newsroom.person("Ines", Role.REVIEWER);
        otto = newsroom.person("Otto", Role.REVIEWER);
        maya = newsroom.person("Maya", Role.EDITOR);
        claim = newsroom.claim(maya);
        var asked = as(maya, () -> assignments.assign(claim, ines.id(), null, CommandId.fresh()));
        Review review = as(ines, () -> reviews.open(asked));
        as(ines, () -> {
            var draft = new Draft(unproven(), Confidence.LOW, new Rationale("open"), "", reviews.blankForm());
            int version = reviews.saveDraft(review.id(), draft, review.version(), CommandId.fresh())
                    .version();
            return reviews.submit(review.id(), version, CommandId.fresh());
        });
    }

    @Test
    void whereNoReplyIsRequiredTheDeskDecides() {
        settle("asked");

        decide();

        assertThat(newsroom.statusOf(claim)).isEqualTo("DECIDED");
    }

    @Test
    void aRequiredReplyIsAskedForFirst() {
        settle("required");

        assertRefused("reply.refused.NOT_ASKED", this::decide);
        assertThat(newsroom.statusOf(claim)).isEqualTo("SUBMITTED");
    }

    @Test
    void theDeskWaitsAsLongAsItHasSettled() {
        settle("required");
        ask(ines, Utc.now().minus(Duration.ofHours(47)));

        assertRefused("reply.refused.WAITING", this::decide);

        ask(ines, Utc.now().minus(Duration.ofHours(49)));
        decide();
        assertThat(newsroom.statusOf(claim)).isEqualTo("DECIDED");
    }

    @Test
    void whoHasAnsweredIsHeard() {
        settle("required");
        ask(ines, Utc.now());
        Reply reply = only();

        answer(ines, reply, "We never said so.");
        decide();

        assertThat(only().answer()).isEqualTo("We never said so.");
        assertThat(newsroom.statusOf(claim)).isEqualTo("DECIDED");
        assertThat(newsroom.actionsOn("claim", claim.value())).contains("reply-asked", "reply-received");
    }

    @Test
    void anEditorMayGoOnWithoutForAReasonThatIsKept() {
        settle("required");

        assertRefused("reply.refused.reason-missing", () -> waive(" "));
        waive("He has died.");
        decide();

        assertThat(newsroom.statusOf(claim)).isEqualTo("DECIDED");
        assertThat(newsroom.actionsOn("claim", claim.value())).contains("reply-waived");
    }

    @Test
    void anAnswerOfWhichSomebodyElseHasWrittenAnotherIsNotOverwritten() {
        ask(ines, Utc.now());
        Reply seen = only();
        answer(maya, seen, "No comment.");

        assertThatThrownBy(() -> answer(ines, seen, "We never said so."))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(only().answer()).isEqualTo("No comment.");
    }

    @Test
    void whoDoesNotCheckTheClaimWritesNothingDown() {
        assertThatThrownBy(() -> ask(otto, Utc.now())).isInstanceOf(NotFound.class);
    }

    @Test
    void aRequestSaysWhomAndHowAndWhen() {
        Instant now = Utc.now();

        assertRefused("reply.refused.whom-missing", () -> ask(ines, " ", "by mail", now));
        assertRefused("reply.refused.way-missing", () -> ask(ines, "NATO", "", now));
        assertRefused("reply.refused.asked-later", () -> ask(ines, now.plus(Duration.ofHours(1))));
        assertRefused("reply.refused.too-long", () -> ask(ines, "x".repeat(201), "by mail", now));
        ask(ines, now);
        assertRefused("reply.refused.answer-missing", () -> answer(ines, only(), "\n"));
    }

    private void settle(String right) {
        db.sql("update desk_setting set value = ? where name = 'right-of-reply'")
                .params(right)
                .update();
    }

    private void ask(Person by, Instant when) {
        ask(by, "NATO", "by mail to the press office", when);
    }

    private void ask(Person by, String whom, String way, Instant when) {
        as(by, () -> {
            replies.ask(claim, whom, way, when, CommandId.fresh());
            return true;
        });
    }

    private void answer(Person by, Reply reply, String words) {
        as(by, () -> {
            replies.answer(reply.id(), words, reply.version(), CommandId.fresh());
            return true;
        });
    }

    private void waive(String reason) {
        as(maya, () -> {
            replies.waive(claim, reason, CommandId.fresh());
            return true;
        });
    }

    private void decide() {
        as(maya, () -> {
            adjudicator.approve(claim, unproven(), claims.find(claim).version(), CommandId.fresh());
            return true;
        });
    }

    private Reply only() {
        return as(maya, () -> replies.of(claim)).replies().getFirst();
    }

    private RatingId unproven() {
        return settings.scale().withCode("UNPROVEN").orElseThrow().id();
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
