package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A reviewer suggests a wording and a split; an editor accepts one with changes and refuses the other; the reviewer sees both. */
class SuggestionJourneyIT {

    private static final String ARTICLE = """
            The council of Varde sold the ferry in 2019 for 40 million crowns.

            Volvo delivered 300 buses to the city of Ghent in 2020.

            The mayor of Varde resigned on Monday.
            """;

    @Test
    void reviewersSuggestAndEditorsAnswer() {
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk, "seven quiet herons at dusk");
                var ines = PersonAtTheDesk.at(desk, "a lamp beside the green ladder")) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");
            ines.accept(maya.invite("Ines Okafor", "ines"), "ines");
            maya.paste(ARTICLE, "Ferries and buses", "The Varde Post");
            maya.press("Take in and split");
            maya.sees("Confirm all");

            suggest(ines);
            answer(maya);
            seeWhatBecameOfIt(ines);
            suggestWhileReviewing(maya, ines);

            assertThat(maya.faults()).isEmpty();
            assertThat(ines.faults()).isEmpty();
        }
    }

    private static void suggest(PersonAtTheDesk ines) {
        ines.go("suggestions");
        ines.sees("You have not suggested anything yet");
        ines.look("suggestions-none");
        ines.go("articles");
        ines.press("Ferries and buses");
        suggestANewClaim(ines);
        ines.chooseClaim("Volvo delivered 300 buses");
        ines.keys("e");
        ines.sees("Suggest another wording");
        ines.fill("Wording", "Volvo delivered 310 buses to Ghent in 2020.");
        ines.fill("Why", "The city counts 310.");
        ines.look("suggest-wording");
        ines.pressInDialog("Suggest");
        ines.sees("Waits for an editor");
        ines.chooseClaim("mayor of Varde");
        ines.keys("s");
        ines.sees("Parts of your own");
        ines.press("Add a part on the whole quote");
        ines.fill("Part 1", "Varde had a mayor.");
        ines.press("Add a part on the whole quote");
        ines.fill("Part 2", "The mayor of Varde resigned on a Monday.");
        ines.look("suggest-split");
        ines.press("Suggest 2 parts");
        ines.sees("Split claim");
        assertThat(ines.text()).doesNotContain("false");
        ines.look("article-suggested");
    }

    private static void suggestANewClaim(PersonAtTheDesk ines) {
        ines.sees("The council of Varde");
        ines.keys("n");
        ines.keys("c");
        ines.sees("Suggest a new claim");
        ines.fill("Wording", "The ferry of Varde cost 40 million crowns.");
        ines.pressInDialog("Suggest");
        ines.sees("Suggested claims");
        ines.look("article-suggested-claim");
    }

    private static void answer(PersonAtTheDesk maya) {
        maya.go("desk/suggestions");
        maya.sees("Ines Okafor suggests to split claim");
        maya.look("suggestions");
        maya.go("desk");
        maya.press("Suggestions");
        maya.press("Ferries and buses · claim");
        maya.sees("3 suggestions");
        maya.press("Accept");
        maya.sees("The suggestion was accepted");
        maya.sees("2 suggestions");
        maya.chooseClaim("The ferry of Varde cost 40 million crowns");
        maya.keys("i");
        maya.keys("i");
        maya.chooseClaim("Volvo delivered 300 buses");
        maya.sees("Ines Okafor suggests another wording");
        maya.look("article-suggestion");
        maya.press("Accept with changes");
        maya.fill("Wording", "Volvo delivered 310 buses to the city of Ghent in 2020.");
        maya.look("suggestion-change");
        maya.pressInDialog("Accept with changes");
        maya.sees("Volvo delivered 310 buses to the city of Ghent in 2020.");
        maya.chooseClaim("mayor of Varde");
        maya.press("Refuse");
        maya.fill("Why not", "That Varde has a mayor need not be checked.");
        maya.look("suggestion-refuse");
        maya.pressInDialog("Refuse");
        maya.browser().await(page -> maya.all(By.cssSelector(".suggestion")).isEmpty());
        maya.chooseClaim("Volvo delivered 310 buses");
        maya.keys("h");
        maya.sees("Maya Lindqvist · accepted a suggestion");
        maya.sees("Ines Okafor · suggested an edit");
        maya.look("history-of-a-suggestion");
        maya.press("Close");
    }

    private static void seeWhatBecameOfIt(PersonAtTheDesk ines) {
        ines.go("queue");
        ines.press("My suggestions");
        ines.sees("Accepted with changes by Maya Lindqvist");
        ines.sees("Refused by Maya Lindqvist");
        ines.sees("That Varde has a mayor need not be checked.");
        ines.look("suggestions-own");
    }

    private static void suggestWhileReviewing(PersonAtTheDesk maya, PersonAtTheDesk ines) {
        maya.chooseClaim("Volvo delivered 310 buses");
        maya.keys("r");
        maya.field("Reviewers").sendKeys("Ines");
        maya.click(By.xpath("//vaadin-multi-select-combo-box-item[starts-with(normalize-space(), 'Ines')]"));
        maya.pressInDialog("Assign");
        maya.sees("assigned to Ines Okafor");
        ines.go("queue");
        ines.press("Volvo delivered 310 buses");
        ines.sees("Accepted with changes by Maya Lindqvist");
        ines.click(By.xpath("//vaadin-menu-bar-button[contains(., 'Suggest')]"));
        ines.click(By.xpath("//vaadin-menu-bar-item[contains(., 'Setting it aside')]"));
        ines.sees("Suggest to set claim 2 aside");
        ines.pressInDialog("Suggest");
        ines.sees("Waits for an editor");
        ines.look("review-suggestion");
        ines.press("Withdraw");
        ines.sees("Withdrawn, ");
    }
}
