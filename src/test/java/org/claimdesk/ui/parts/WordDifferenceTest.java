package org.claimdesk.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.ui.parts.WordDifference.Piece;
import org.claimdesk.ui.parts.WordDifference.Side;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void tellsWordForWordWhatIsGoneAndWhatIsNew() {
        var difference = WordDifference.between("NATO has 31 members today.", "NATO has 32 members, as of today.");

        assertThat(difference.pieces())
                .containsExactly(
                        new Piece("NATO has", Side.BOTH),
                        new Piece("31 members", Side.GONE),
                        new Piece("32 members, as of", Side.NEW),
                        new Piece("today.", Side.BOTH));
    }

    @Test
    void theSameWordsAreOnePiece() {
        assertThat(WordDifference.between("Nothing changed.", "Nothing changed.")
                        .pieces())
                .containsExactly(new Piece("Nothing changed.", Side.BOTH));
    }
}
