package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.review.Newsroom.as;

import org.claimdesk.DeskTest;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.settings.RatingId;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.Person;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A claim on which the article stands or falls rests on sources that do not come from one another. */
@DeskTest
class CentralClaimTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Settings settings;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private Person ines;
    private Person maya;
    private ClaimId claim;
    private Review review;

    @BeforeEach
    void askInesAboutACentralClaim() {
        newsroom = new Newsroom(db);
        ines = newsroom.person("Ines", Role.REVIEWER);
        maya = newsroom.person("Maya", Role.EDITOR);
        claim = newsroom.claim(maya);
        db.sql("update claim set central = true where id = ?")
                .params(claim.value())
                .update();
        AssignmentId asked = as(maya, () -> assignments.assign(claim, ines.id(), null, CommandId.fresh()));
        review = as(ines, () -> reviews.open(asked));
    }

    @Test
    void twoLinksOfOneSiteAreNotEnough() {
        add("https://www.example.co.uk/1", "");
        add("https://news.example.co.uk/2", "");
        write("TRUE", "");

        assertThatThrownBy(this::submit).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.key()).isEqualTo("review.refused.missing.INDEPENDENT");
            assertThat(no.arguments()).containsExactly(2);
        });
    }

    @Test
    void whatTwoSitesHaveFromOneAgencyIsNotEnough() {
        add("https://one.com/1", "dpa");
        add("https://two.com/2", "dpa");
        write("TRUE", "");

        assertThat(as(ines, () -> reviews.missing(review.id()))).containsExactly(Missing.INDEPENDENT);
    }

    @Test
    void twoSitesAreEnough() {
        add("https://one.com/1", "");
        add("https://two.com/2", "");
        write("TRUE", "");

        assertThat(submit().submitted()).isTrue();
        assertThat(newsroom.actionsOn("claim", claim.value())).doesNotContain("single-source-accepted");
    }

    @Test
    void aReasonForASingleSourceStandsInTheHistoryOfTheClaim() {
        add("https://one.com/1", "");
        write("TRUE", "Only the minutes of the council tell.");

        Review submitted = submit();

        assertThat(submitted.singleSource()).isEqualTo("Only the minutes of the council tell.");
        assertThat(newsroom.actionsOn("claim", claim.value())).contains("single-source-accepted");
    }

    @Test
    void aReasonThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> write("TRUE", "x".repeat(Reviews.LONGEST_REASON + 1)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("review.refused.single-source-too-long"));
    }

    @Test
    void aVerdictThatNeedsNoEvidenceNeedsNoIndependentEither() {
        write("UNPROVEN", "");

        assertThat(submit().submitted()).isTrue();
    }

    @Test
    void theDeskMayAskForFewer() {
        db.sql("update desk_setting set value = '1' where name = 'sources-for-central'")
                .update();
        add("https://one.com/1", "");
        write("TRUE", "");

        assertThat(submit().submitted()).isTrue();
    }

    @Test
    void aClaimThatIsNotCentralNeedsNone() {
        db.sql("update claim set central = false where id = ?")
                .params(claim.value())
                .update();
        add("https://one.com/1", "");
        write("TRUE", "");

        assertThat(submit().submitted()).isTrue();
    }

    private void add(String link, String origin) {
        var form = new EvidenceForm(
                link, "A", "", "", "", "2023-05-12", SourceType.SECONDARY, Stance.SUPPORTS, "", "", origin, null);
        review = as(ines, () -> reviews.addEvidence(review.id(), form, review.version(), CommandId.fresh()));
    }

    private void write(String verdict, String singleSource) {
        RatingId rating =
                as(maya, () -> settings.scale().withCode(verdict).orElseThrow().id());
        as(ines, () -> {
            var draft = new Draft(rating, Confidence.HIGH, new Rationale("because"), singleSource, reviews.blankForm());
            return reviews.saveDraft(review.id(), draft, review.version(), CommandId.fresh());
        });
    }

    private Review submit() {
        return as(ines, () -> reviews.submit(review.id(), review.version() + 1, CommandId.fresh()));
    }
}
