package org.claimdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void putsAReplacementForEachBrokenHalfAndEachNul() {
        assertThat(CleanText.clean("a\uD83Db\uDE00c\u0000d")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void leavesWholePairsAndEverythingElseAlone() {
        var text = "😀 “quoted” \u202Eright to left\u200B";

        assertThat(CleanText.clean(text)).isSameAs(text);
    }

    @Test
    void movesNoOffset() {
        assertThat(CleanText.clean("\uDE00\uD83D").length()).isEqualTo(2);
    }
}
