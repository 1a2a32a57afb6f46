package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.DeskTest;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.evidence.EvidenceFolder;
import org.claimdesk.evidence.EvidenceId;
import org.claimdesk.evidence.Link;
import org.claimdesk.evidence.Source;
import org.claimdesk.evidence.SourceType;
import org.claimdesk.settings.RatingId;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;

@DeskTest
class ReviewAccessTest {

    private static final ReviewId NO_REVIEW = new ReviewId(987_654);
    private static final ClaimId NO_CLAIM = new ClaimId(987_654);
    private static final EvidenceId NO_EVIDENCE = new EvidenceId(987_654);
    private static final EvidenceForm FORM = EvidenceForm.blank(LocalDate.of(2023, 5, 12));
    private static final Source SOURCE = new Source(
            new Link("https://nato.int"), "A title", "", "", null, LocalDate.of(2023, 5, 12), SourceType.PRIMARY, "");

    @Autowired
    private Reviews reviews;

    @Autowired
    private Adjudicator adjudicator;

    @Autowired
    private EvidenceFolder folder;

    @Autowired
    private JdbcClient db;

    private final Map<String, Runnable> deeds = new LinkedHashMap<>();

    @BeforeEach
    void nameEveryDeed() {
        var rating = new RatingId(1);
        deeds.put("open", () -> reviews.open(new AssignmentId(987_654)));
        deeds.put("form", () -> reviews.evidenceForm(NO_REVIEW));
        deeds.put("blankForm", () -> reviews.blankForm());
        deeds.put("requirements", () -> reviews.requirements(NO_CLAIM));
        deeds.put(
                "save",
                () -> reviews.saveDraft(NO_REVIEW, new Draft(null, null, Rationale.NONE, "", FORM), 1, fresh()));
        deeds.put("addEvidence", () -> reviews.addEvidence(NO_REVIEW, FORM, 1, fresh()));
        deeds.put("changeEvidence", () -> reviews.changeEvidence(NO_REVIEW, NO_EVIDENCE, FORM, 1, fresh()));
        deeds.put("removeEvidence", () -> reviews.removeEvidence(NO_REVIEW, NO_EVIDENCE, 1, fresh()));
        deeds.put("missing", () -> reviews.missing(NO_REVIEW));
        deeds.put("submit", () -> reviews.submit(NO_REVIEW, 1, fresh()));
        deeds.put("submittedOf", () -> reviews.submittedOf(NO_CLAIM));
        deeds.put("approve", () -> adjudicator.approve(NO_CLAIM, rating, 1, fresh()));
        deeds.put("adjudicate", () -> adjudicator.adjudicate(NO_CLAIM, rating, "why", 1, fresh()));
        deeds.put("return", () -> adjudicator.returnWithNote(NO_REVIEW, "note", 1, fresh()));
        deeds.put("reopen", () -> adjudicator.reopen(NO_CLAIM, "why", 1, fresh()));
        deeds.put("decisionOf", () -> adjudicator.decisionOf(NO_CLAIM));
        deeds.put("latestDecisions", () -> adjudicator.latestDecisions(new ArticleId(987_654)));
        deeds.put("folder.add", () -> folder.add(NO_CLAIM, SOURCE));
        deeds.put("folder.change", () -> folder.change(NO_EVIDENCE, SOURCE));
        deeds.put("folder.remove", () -> folder.remove(NO_EVIDENCE));
    }

    @Test
    void everyRoleMayDoJustThis() {
        var newsroom = new Newsroom(db);
        var table = Stream.of(Role.values())
                .map(role -> role + ": "
                        + Newsroom.as(
                                newsroom.person("Somebody", role),
                                () -> String.join(
                                        ", ",
                                        deeds.keySet().stream()
                                                .filter(name -> isLetIn(deeds.get(name)))
                                                .toList())));

        assertThat(table)
                .containsExactly(
                        "REVIEWER: open, form, blankForm, requirements, save, addEvidence, changeEvidence, "
                                + "removeEvidence, missing, submit, decisionOf, latestDecisions, folder.add, "
                                + "folder.change, folder.remove",
                        "EDITOR: requirements, submittedOf, approve, adjudicate, return, reopen, decisionOf, "
                                + "latestDecisions",
                        "ADMIN: decisionOf, latestDecisions");
    }

    private static CommandId fresh() {
        return CommandId.fresh();
    }

    private static boolean isLetIn(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (NotFound | Refused | IllegalTransactionStateException letIn) {
            return true;
        } catch (AccessDeniedException turnedAway) {
            return false;
        }
    }
}
