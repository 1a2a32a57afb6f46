package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The desk settles its rules; whoever goes past one gives a reason, which stands in the history of the claim. */
class PolicyJourneyIT {

    private static final String ARTICLE = """
            The council of Varde sold the ferry in 2019 for 40 million crowns.

            Volvo delivered 300 buses to the city of Ghent in 2020.
            """;

    @Test
    void whoGoesPastARuleGivesAReason() {
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk, "seven quiet herons at dusk");
                var ines = PersonAtTheDesk.at(desk, "a lamp beside the green ladder")) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");
            ines.accept(maya.invite("Ines Okafor", "ines"), "ines");
            requireReplies(maya);
            noteAConflict(ines);
            assignAllTheSame(maya);
            reviewWithOneSource(ines);
            decideWithoutAReply(maya);
            lookBack(maya);

            assertThat(maya.faults()).isEmpty();
            assertThat(ines.faults()).isEmpty();
        }
    }

    private static void requireReplies(PersonAtTheDesk maya) {
        maya.go("admin/settings");
        maya.sees("Independent sources for a central claim");
        maya.tick("Required: no verdict before it");
        maya.click(By.xpath("//vaadin-button[@aria-label='Save: Right of reply']"));
        maya.sees("Saved.");
        maya.look("settings-policies");
    }

    private static void noteAConflict(PersonAtTheDesk ines) {
        ines.go("profile");
        ines.sees("Conflicts of interest");
        ines.fill("Name", "Varde Post");
        ines.press("Note");
        ines.sees("Strike out");
        ines.look("profile-conflicts");
    }

    private static void assignAllTheSame(PersonAtTheDesk maya) {
        maya.paste(ARTICLE, "The ferry", "The Varde Post");
        maya.press("Take in and split");
        maya.sees("Confirm all");
        maya.press("Confirm all");
        maya.chooseClaim("The council of Varde sold the ferry");
        maya.keys("m");
        maya.sees("central");
        maya.keys("r");
        maya.choose("Reviewers", "Ines");
        maya.sees("Ines Okafor must not check claim 1: Varde Post");
        maya.fill("Why they shall check it all the same", "Nobody else reads Danish.");
        maya.look("assign-conflict");
        maya.pressInDialog("Assign");
        maya.sees("assigned to Ines Okafor");
    }

    private static void reviewWithOneSource(PersonAtTheDesk ines) {
        ines.go("queue");
        ines.press("The council of Varde sold the ferry");
        ines.sees("A central claim: 0 of 2 independent sources");
        ines.sees("A reply is required before the verdict");
        ines.tick("True");
        ines.tick("High");
        ines.typeInto("Why?", "The minutes say so.");
        ines.fill("Link", "https://minutes.varde.example/2019");
        ines.fill("Title of the source", "Minutes of the council");
        ines.tick("Supports");
        ines.tick("primary");
        ines.press("Add evidence");
        ines.sees("1 of 2 independent sources");
        ines.look("review-central");
        ines.press("Submit");
        ines.sees("Still missing: independent sources (2), or a reason for a single one");
        ines.fill("Why a single source is enough", "Only the council keeps minutes.");
        ines.press("Submit");
        ines.sees("You submitted this review");
    }

    private static void decideWithoutAReply(PersonAtTheDesk maya) {
        maya.go("desk?section=submitted");
        maya.press("The council of Varde sold the ferry");
        maya.sees("A single source is enough because: Only the council keeps minutes.");
        maya.press("Approve: True");
        maya.sees("The desk requires a reply before it decides");
        maya.look("adjudication-reply-required");
        maya.press("Note a request");
        maya.fill("Whom the desk has asked", "The council of Varde");
        maya.fill("How", "by mail to its press office");
        maya.look("reply-request");
        maya.pressInDialog("Write down");
        maya.sees("The desk waits until");
        maya.press("Decide without a reply");
        maya.fill("Why the desk does not wait", "The council was dissolved.");
        maya.pressInDialog("Go on without");
        maya.sees("The desk goes on without a reply: The council was dissolved.");
        maya.look("adjudication-reply-waived");
        maya.press("Approve: True");
        maya.sees("The desk’s verdict");
    }

    private static void lookBack(PersonAtTheDesk maya) {
        maya.press("The ferry");
        maya.chooseClaim("The council of Varde sold the ferry");
        maya.keys("h");
        maya.sees("assigned despite a conflict of interest");
        maya.sees("was content with a single source");
        maya.sees("let the desk decide without a reply");
        maya.look("history-of-overrides");
    }
}
