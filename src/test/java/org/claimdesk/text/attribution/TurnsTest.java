package org.claimdesk.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.text.EngineAnswers.claims;

import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final String OPENING = "The diver Jane Roe has spent her life at sea. She spoke to Tom Hill.\n\n";

    @Test
    void answersAreTheGuests() {
        assertThat(said(OPENING + "Q: What was lost?\n\nA: The harbour was closed in May."))
                .contains("Jane Roe: The harbour was closed in May.");
    }

    @Test
    void aStatementInAQuestionIsTheHosts() {
        assertThat(said(OPENING + "Q: The lift was broken in June.\n\nA: Yes."))
                .contains("Tom Hill: The lift was broken in June.");
    }

    @Test
    void initialsAndNamesMarkTurns() {
        assertThat(said(OPENING + "JR: The harbour was closed in May.\n\nRoe: The lift was broken in June."))
                .contains("Jane Roe: The harbour was closed in May.", "Jane Roe: The lift was broken in June.");
    }

    @Test
    void aLabelThatNamesNobodyIsNoTurn() {
        assertThat(said("Attendance: 11,240 people came to the match in May."))
                .allMatch(claim -> claim.startsWith("null: "));
    }

    @Test
    void theGuestIsI() {
        assertThat(said(OPENING + "Q: Do you swim?\n\nA: I eat fish every week and I've never been ill."))
                .contains("Jane Roe: Jane Roe eats fish every week.", "Jane Roe: Jane Roe has never been ill.");
    }

    private static List<String> said(String text) {
        return claims(text).stream()
                .map(claim -> claim.speaker() + ": " + claim.wording())
                .toList();
    }
}
