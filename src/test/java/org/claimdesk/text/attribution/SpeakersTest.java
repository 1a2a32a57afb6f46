package org.claimdesk.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.text.EngineAnswers.claims;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {

    @Test
    void whatWasSaidIsTheClaimOfItsSpeaker() {
        assertThat(said("Jane Roe said the harbour was closed in May."))
                .containsExactly("Jane Roe: The harbour was closed in May.");
    }

    @Test
    void withOtherVerbsTheSayingIsTheClaim() {
        assertThat(said("Jane Roe warned that the harbour was unsafe."))
                .containsExactly("Jane Roe: Jane Roe warned that the harbour was unsafe.");
    }

    @Test
    void directSpeechOverSeveralSentencesHasOneSpeaker() {
        assertThat(said("“The harbour was closed in May. The bridge was opened in June,” Jane Roe told the Herald."))
                .containsExactly(
                        "Jane Roe: The harbour was closed in May.", "Jane Roe: The bridge was opened in June.");
    }

    @Test
    void theSpeakerMayStandBehindTheVerb() {
        assertThat(said("\"The harbour was closed in May,\" said Jane Roe."))
                .containsExactly("Jane Roe: The harbour was closed in May.");
    }

    @Test
    void theSpeakerMayStandInFront() {
        assertThat(said("Jane Roe added: \"The harbour was closed in May.\""))
                .containsExactly("Jane Roe: The harbour was closed in May.");
    }

    @Test
    void aSourceSpeaks() {
        assertThat(said("According to AFP, the port was closed in May."))
                .containsExactly("AFP: According to AFP, the port was closed in May.");
    }

    @Test
    void aStatementAnnouncedByAColonGoesOnInTheNextParagraph() {
        assertThat(said("In a statement, the Harbour Trust denied these claims:\nThe lift was never broken."))
                .contains("Harbour Trust: The lift was never broken.");
    }

    @Test
    void openSpeechGoesOnInTheNextParagraph() {
        assertThat(
                        said(
                                "“The harbour was closed in May,” Jane Roe said. “The lift was broken.\n“The bridge was opened in June.”"))
                .contains("Jane Roe: The bridge was opened in June.");
    }

    @Test
    void anEstimateIsNoSpeaker() {
        assertThat(said("Estimates suggest 8000 people may be at sea."))
                .containsExactly("null: Estimates suggest 8000 people may be at sea.");
    }

    @Test
    void aTermInQuotationMarksIsNoSpeech() {
        assertThat(said("In June, NATO unveiled its “Strategic Idea” paper."))
                .containsExactly("null: In June, NATO unveiled its “Strategic Idea” paper.");
    }

    private static List<String> said(String text) {
        return claims(text).stream()
                .map(claim -> claim.speaker() + ": " + claim.wording())
                .toList();
    }
}
