package org.claimdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample article, machine-reworded as it came in, with the advertising marks around it. */
class SampleArticleTest {

    private static String text = "";
    private static List<ProposedClaim> claims = List.of();

    @BeforeAll
    static void splitTheSample() throws IOException {
        try (InputStream in = SampleArticleTest.class.getResourceAsStream("/samples/nato-tokyo-raw.txt")) {
            assertThat(in).isNotNull();
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        claims = EngineAnswers.claims(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO has 31 members.",
                "The NATO Constitution limits NATO to working within the ‘North Atlantic Space.’",
                "A liaison workplace in Japan is NATO’s first in Asia.",
                "NATO has liaison places of work on the United Nations in New York.",
                "NATO has liaison places of work on the Group for Safety and Co-operation in Europe in Vienna.",
                "NATO has liaison places of work in Georgia.",
                "NATO has liaison places of work in Ukraine.",
                "NATO has liaison places of work in Bosnia and Herzegovina.",
                "NATO has liaison places of work in Moldova.",
                "NATO has liaison places of work in Kuwait.",
                "NATO requires unanimity to function.",
                "Yoshimasa Hayashi is Japan’s overseas minister.",
                "Kurt Volker is a former U.S. ambassador to NATO.",
            })
    void tellsTheClaimsThatAFactCheckerLooksFor(String wording) {
        assertThat(claims).extracting(ProposedClaim::wording).contains(wording);
    }

    @ParameterizedTest
    @CsvSource({
        "unanimity to function, Invoice Hayton",
        "partnerships with international locations, Kurt Volker",
        "continuous eastward enlargement, Mao Ning",
        "systemic challenges, NATO",
        "tentacles, Beijing",
    })
    void knowsWhoSaysWhat(String words, String speaker) {
        assertThat(claims)
                .filteredOn(claim -> claim.surface().contains(words))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.speaker()).isEqualTo(speaker));
    }

    @Test
    void makesNoClaimOfTheAdvertisingMarks() {
        assertThat(claims)
                .noneMatch(claim ->
                        claim.surface().contains("ad_") || claim.surface().contains("Source link"));
        assertThat(Boilerplate.lines(text))
                .extracting(span -> span.of(text))
                .containsExactly("[ad_1]", "[ad_2]", "Source link");
    }

    @Test
    void quotesOnlyWordsOfTheArticle() {
        assertThat(claims).allSatisfy(claim -> assertThat(claim.spans())
                .allSatisfy(span -> assertThat(span.of(text)).isNotBlank().doesNotContain("\n")));
    }
}
