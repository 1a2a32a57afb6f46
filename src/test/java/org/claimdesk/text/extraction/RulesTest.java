package org.claimdesk.text.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.text.EngineAnswers.claim;
import static org.claimdesk.text.EngineAnswers.claims;
import static org.claimdesk.text.EngineAnswers.facts;
import static org.claimdesk.text.EngineAnswers.wordings;

import org.claimdesk.text.Span;
import org.junit.jupiter.api.Test;

/** One sentence for each rule that makes claims of clauses and phrases. */
class RulesTest {

    @Test
    void joinedClausesAndARelativeOfOwnershipAreClaimsOfTheirOwn() {
        assertThat(wordings(
                        "On Friday, fishermen rescued over 700 people whose boat sank, and the navy saved 200 more."))
                .containsExactly(
                        "On Friday, fishermen rescued over 700 people.",
                        "Over 700 people's boat sank.",
                        "The navy saved 200 more.");
    }

    @Test
    void twoVerbsShareSubjectAndObject() {
        assertThat(wordings("Police arrested and questioned the student."))
                .containsExactly("Police arrested the student.", "Police questioned the student.");
    }

    @Test
    void aRelativeClauseBehindACommaTellsMoreOfItsNoun() {
        assertThat(wordings("He spoke of Russia's invasion of Ukraine, which has made the world unstable."))
                .containsExactly(
                        "He spoke of Russia's invasion of Ukraine.",
                        "Russia's invasion of Ukraine has made the world unstable.");
    }

    @Test
    void anUnmarkedRelativeClauseIsTakenOut() {
        assertThat(wordings("He brought a clock he had made to school."))
                .containsExactly("He brought a clock to school.", "He had made a clock.");
    }

    @Test
    void eachOfSeveralSubjectsActs() {
        assertThat(wordings("Malaysia and Indonesia have closed a port."))
                .containsExactly("Malaysia has closed a port.", "Indonesia has closed a port.");
    }

    @Test
    void subjectsThatActTogetherStayTogether() {
        assertThat(wordings("Malaysia and Indonesia have met in Oslo.")).hasSize(1);
    }

    @Test
    void eachPlaceOfAListIsAClaim() {
        assertThat(wordings("NATO has offices in Georgia, Ukraine, Bosnia and Herzegovina, Moldova and Kuwait."))
                .containsExactly(
                        "NATO has offices in Georgia.",
                        "NATO has offices in Ukraine.",
                        "NATO has offices in Bosnia and Herzegovina.",
                        "NATO has offices in Moldova.",
                        "NATO has offices in Kuwait.");
    }

    @Test
    void whatIsIncludedIsAClaimEach() {
        assertThat(wordings("The group included Rohingya and Bangladeshis."))
                .containsExactly("The group included Rohingya.", "The group included Bangladeshis.");
    }

    @Test
    void examplesInAListStayWithTheirStatement() {
        assertThat(wordings(
                        "NATO has partnerships with countries in Asia, including Japan, Australia and New Zealand."))
                .containsExactly(
                        "NATO has partnerships with countries in Asia, including Japan, Australia and New Zealand.");
    }

    @Test
    void aTitleInFrontOfANameSaysWhoSomebodyIs() {
        assertThat(wordings("Japan's overseas minister Jane Roe left on Monday."))
                .containsExactly("Jane Roe is Japan's overseas minister.", "Jane Roe left on Monday.");
    }

    @Test
    void anAppositionSaysWhoSomebodyIsTwiceWhenItHasTwoParts() {
        assertThat(
                        wordings(
                                "Jane Roe, former ambassador to France and a distinguished fellow on the council, spoke on Monday."))
                .containsExactlyInAnyOrder(
                        "Jane Roe spoke on Monday.",
                        "Jane Roe is a former ambassador to France.",
                        "Jane Roe is a distinguished fellow on the council.");
    }

    @Test
    void aTitleAndACommaSayWhoSomebodyIs() {
        assertThat(wordings("Malaysia's Prime Minister, Najib Razak, left on Monday."))
                .containsExactly("Najib Razak is Malaysia's Prime Minister.", "Najib Razak left on Monday.");
    }

    @Test
    void aRankingBehindACommaIsAClaim() {
        assertThat(wordings("Talks began on an office in Japan, the alliance's first in Asia."))
                .contains("An office in Japan is the alliance's first in Asia.");
    }

    @Test
    void aFigureInPassingIsAClaim() {
        assertThat(wordings("NATO requires unanimity and there is no way that all 31 members agree."))
                .contains("NATO has 31 members.");
    }

    @Test
    void aFigureInPassingWithoutAKnownOwnerIsLeftAlone() {
        assertThat(wordings("It was clear that all 31 members agree.")).noneMatch(claim -> claim.contains("has 31"));
    }

    @Test
    void aMeasureInFrontOfANounIsAClaim() {
        assertThat(wordings("A crowd gathered around the 15 meter high rotating tower."))
                .contains("The rotating tower is 15 meter high.");
    }

    @Test
    void aHangingGerundIsAClaim() {
        assertThat(wordings("NATO unveiled its plan in June, listing China as a priority."))
                .containsExactly("NATO unveiled its plan in June.", "NATO was listing China as a priority.");
    }

    @Test
    void hangingParticiplesAreClaims() {
        assertThat(wordings("They carry lanterns, given away by the city and sold by vendors."))
                .containsExactlyInAnyOrder(
                        "They carry lanterns.",
                        "Lanterns are given away by the city.",
                        "Lanterns are sold by vendors.");
    }

    @Test
    void lastingStatesAreClaims() {
        assertThat(wordings("He spoke at the fair held at the museum located in Oslo."))
                .containsExactly(
                        "He spoke at the fair.", "The fair was held at the museum.", "The museum is located in Oslo.");
    }

    @Test
    void notOnlyButAlsoSaysBoth() {
        assertThat(wordings("Colorful scenes not only fill the square but also the park."))
                .containsExactly("Colorful scenes fill the square.", "Colorful scenes fill the park.");
    }

    @Test
    void twoInfinitivesAreTwoClaims() {
        assertThat(wordings("The mayor wanted to meet with his son and express her support."))
                .containsExactly("The mayor wanted to meet with his son.", "The mayor wanted to express her support.");
    }

    @Test
    void twoParticiplesShareTheirAuxiliary() {
        assertThat(wordings("The crew was kept at the base until May and then transferred to the ship."))
                .containsExactly(
                        "The crew was kept at the base until May.", "The crew was then transferred to the ship.");
    }

    @Test
    void aConditionStaysWithWhatItBinds() {
        assertThat(wordings("If the ice melts, the harbour could flood."))
                .containsExactly("If the ice melts, the harbour could flood.");
    }

    @Test
    void aCauseWithoutACommaStaysWithItsEffect() {
        assertThat(wordings("The station is crowded because the lift was broken."))
                .containsExactly("The station is crowded because the lift was broken.");
    }

    @Test
    void thePointIsTheClaim() {
        assertThat(wordings("The point to remember here is that the charter limits the group to the north."))
                .containsExactly("The charter limits the group to the north.");
    }

    @Test
    void questionsAndVerblessLinesWithoutAFigureGiveNoClaim() {
        assertThat(claims("What did the minister know?")).isEmpty();
        assertThat(claims("A long and quiet night in the harbour.")).isEmpty();
        assertThat(wordings("Women at a 17-year low.")).containsExactly("Women at a 17-year low.");
    }

    @Test
    void theSameStatementTwiceIsOneClaimWithTwoAnchors() {
        var text = "NATO has 31 members. It rained. NATO has 31 members.";

        assertThat(claim(text, "NATO has 31 members.").spans()).containsExactly(new Span(0, 19), new Span(32, 51));
    }

    @Test
    void negationsAndFiguresAreKept() {
        assertThat(wordings("The mayor did not sign the 2019 treaty, and no ship ever left."))
                .containsExactly("The mayor did not sign the 2019 treaty.", "No ship ever left.");
    }

    @Test
    void theFinestGrainGivesTheCoreAndEachCircumstance() {
        assertThat(facts("The film was released in France in May."))
                .containsExactlyInAnyOrder(
                        "The film was released.", "The film was released in France.", "The film was released in May.");
    }
}
