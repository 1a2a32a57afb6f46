package org.claimdesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnchorTest {

    private static final String TEXT = "Talks began in May. NATO has 31 members. Talks began in June, too.";

    @Test
    void quotesItsPiecesWithAGapBetweenThem() {
        var anchor = Anchor.of(TEXT, List.of(new Span(20, 28), new Span(32, 39)));

        assertThat(anchor.quote()).isEqualTo("NATO has … members");
        assertThat(anchor.before()).endsWith("in May. ");
        assertThat(anchor.after()).startsWith(". Talks");
    }

    @Test
    void putsItsPiecesInOrderAndJoinsThoseThatTouch() {
        var anchor = Anchor.of(TEXT, List.of(new Span(25, 28), new Span(20, 25)));

        assertThat(anchor.spans()).containsExactly(new Span(20, 28));
        assertThat(anchor.quote()).isEqualTo("NATO has");
    }

    @Test
    void findsItsWordsAgainWhenAParagraphComesInFront() {
        var anchor = Anchor.of(TEXT, List.of(new Span(20, 39)));

        var again = anchor.findAgain("A new first paragraph.\n" + TEXT);

        assertThat(again).hasValueSatisfying(found -> {
            assertThat(found.quote()).isEqualTo("NATO has 31 members");
            assertThat(found.spans()).containsExactly(new Span(43, 62));
        });
    }

    @Test
    void ofTwoPlacesTakesTheOneWithTheSameSurroundings() {
        var second = TEXT.lastIndexOf("Talks began in");
        var anchor = Anchor.of(TEXT, List.of(new Span(second, second + 14)));

        var again = anchor.findAgain("Yes. " + TEXT);

        assertThat(again).hasValueSatisfying(found -> assertThat(found.spans())
                .containsExactly(new Span(second + 5, second + 19)));
    }

    @Test
    void isGoneWhenItsWordsAre() {
        var anchor = Anchor.of(TEXT, List.of(new Span(20, 39)));

        assertThat(anchor.findAgain("NATO has 32 members.")).isEmpty();
    }

    @Test
    void keepsSurrogatePairsWholeInItsSurroundings() {
        var text = "😀".repeat(60) + "here" + "😀".repeat(60);
        var anchor = Anchor.of(text, List.of(new Span(121, 124)));

        assertThat(CleanText.clean(anchor.before())).isEqualTo(anchor.before());
        assertThat(CleanText.clean(anchor.after())).isEqualTo(anchor.after());
    }

    @Test
    void refusesToRestOnNothing() {
        assertThatThrownBy(() -> Anchor.of(TEXT, List.of())).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
