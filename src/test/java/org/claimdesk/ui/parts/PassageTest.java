package org.claimdesk.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.text.Span;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String TEXT = "One. Two. Three. Four. Five. Six. Seven.";
    private static final List<Span> SENTENCES = List.of(
            new Span(0, 4),
            new Span(5, 9),
            new Span(10, 16),
            new Span(17, 22),
            new Span(23, 28),
            new Span(29, 33),
            new Span(34, 40));

    @Test
    void theSentenceOfAQuoteIsShownWithItsNeighbours() {
        assertThat(shown(new Span(10, 15))).isEqualTo("Two. [Three]. Four.");
    }

    @Test
    void theFirstAndTheLastSentenceHaveOneNeighbour() {
        assertThat(shown(new Span(0, 4))).isEqualTo("[One.] Two.");
        assertThat(shown(new Span(34, 40))).isEqualTo("Six. [Seven.]");
    }

    @Test
    void aQuoteInPiecesIsMarkedInPiecesAndWhatLiesApartIsJoined() {
        assertThat(shown(new Span(0, 3), new Span(34, 39))).isEqualTo("[One]. Two. … Six. [Seven].");
        assertThat(shown(new Span(5, 8), new Span(10, 15))).isEqualTo("One. [Two]. [Three]. Four.");
    }

    @Test
    void withoutSentencesTheWordsAroundAreShown() {
        Passage passage = Passage.around(TEXT, List.of(new Span(10, 15)), List.of());

        assertThat(marked(passage)).isEqualTo("One. Two. [Three]. Four. Five. Six. Seven.");
    }

    private static String shown(Span... anchors) {
        return marked(Passage.around(TEXT, List.of(anchors), SENTENCES));
    }

    private static String marked(Passage passage) {
        return passage.pieces().stream()
                .map(piece -> piece.quoted() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }
}
