package org.claimdesk.text.parsing.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.text.Span;
import org.claimdesk.text.words.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {

    private static List<String> pieces(String text) {
        EnglishParser parser = (EnglishParser) EnglishParsing.parser();
        return parser.pieces(Tokens.of(text, new Span(0, text.length()))).forms();
    }

    @ParameterizedTest
    @CsvSource({
        "30%, 30 %",
        "$5, $ 5",
        "€2.1bn, € 2.1bn",
        "Asia-Pacific, Asia - Pacific",
        "34-year-old, 34 - year - old",
        "5km, 5 km",
        "cannot, can not",
        "and/or, and / or",
        "2019-20, 2019 - 20",
        "gonna, gon na"
    })
    void cutsWhatTheModelsKnowInParts(String word, String expected) {
        assertThat(pieces(word)).containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"COVID-19", "co-operate", "AT&T", "1/2", "9:30", "example.org/a-b", "@harbour-point", "O'Brien"})
    void leavesWholeWhatTheModelsKnowWhole(String word) {
        assertThat(pieces(word)).containsExactly(word);
    }

    @Test
    void aWordWithoutEndIsCutShort() {
        assertThat(pieces("x".repeat(1_000_000))).singleElement().asString().hasSize(100);
    }
}
