package org.claimdesk.text.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.text.EngineAnswers.claims;
import static org.claimdesk.text.EngineAnswers.wordings;

import org.junit.jupiter.api.Test;

class CastTest {

    @Test
    void aSurnameIsReadAsTheFullName() {
        assertThat(wordings("Jane Roe, a lawyer, joined the firm in 2001. Roe now lives in Oslo."))
                .contains("Jane Roe now lives in Oslo.");
    }

    @Test
    void aTitleAndASurnameAreReadAsTheFullName() {
        assertThat(wordings("New Zealand's Prime Minister John Key left. Mr Key promoted the plan."))
                .contains("John Key promoted the plan.");
    }

    @Test
    void aPronounIsReadAsThePersonWhoActed() {
        assertThat(wordings("Jane Roe, a lawyer, joined the firm in 2001. In 2007 she left the firm."))
                .contains("In 2007 Jane Roe left the firm.");
    }

    @Test
    void aPronounStaysWhenTheClaimHasNamedThePerson() {
        assertThat(wordings("Jane Roe, a lawyer, left the firm. Roe sold her house."))
                .contains("Jane Roe sold her house.");
    }

    @Test
    void theAllianceIsTheBodyThatActsMost() {
        assertThat(wordings("NATO unveiled a plan in June. NATO members met in May. The alliance has offices in Oslo."))
                .contains("NATO has offices in Oslo.");
    }

    @Test
    void theChurchIsTheOneBodyWithTheWord() {
        assertThat(wordings("The Church of Scientology owns a ship. She subsequently left the church."))
                .anyMatch(claim -> claim.endsWith("subsequently left the Church of Scientology."));
    }

    @Test
    void twoBodiesWithTheWordAreNeither() {
        assertThat(wordings("The Church of Rome met. The Church of England met. She left the church."))
                .contains("She left the church.");
    }

    @Test
    void anItThatPointsAtNothingStays() {
        assertThat(wordings("The harbour was closed. It is time to open the bridge."))
                .contains("It is time to open the bridge.");
    }

    @Test
    void bothWordingsAreKept() {
        var claim = claims("Jane Roe, a lawyer, joined the firm in 2001. Roe now lives in Oslo.")
                .getLast();

        assertThat(claim.wording()).isEqualTo("Jane Roe now lives in Oslo.");
        assertThat(claim.surface()).isEqualTo("Roe now lives in Oslo.");
    }
}
